package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Misrule;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.Topic;
import dev.receptive.document.Benches;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong rules are those of what stands on the stage, in its words, and show there what they are about. */
@Tag("compute")
class WrongRulesTest {

    private static final String CONVOLUTION = """
            bench: convolution
              input: [[1, 2, 3, 4, 5, 6, 7, 1], [1, 2, 3, 4, 5, 6, 7, 1], [1, 2, 3, 4, 5, 6, 7, 1], [1, 2, 3, 4, 5, 6, 7, 1]]
              kernel: [[1, 2], [3, 4]]
              stride: 3
              padding: 1
              dilation: 2
              bias: 1
            """;

    private static final String POOLING = """
            bench: pooling
              input: {preset: smiley-6x6}
              pool: max
              window: 3
              stride: 2
            """;

    private static final String STACK =
            "{bench: stack, input: 33, layers: [{conv: 3, padding: 1, stride: 2}, {pool: 2}, {conv: 3}]}\n";

    private static final String NETWORK = "{example: tiny-network}\n";

    private static Demonstration stage(String stage) {
        String page = "id: x\ntitle: x\ntext: x\nstage:\n  " + stage;
        return Demonstration.of(
                new LessonReader(Benches.ALL).read(page, "x.yaml", null).page(0).staging());
    }

    private static Posed posed(String stage, String ask) {
        String page = "id: x\ntitle: x\ntext: x\nask: {" + ask + "}\nstage:\n  " + stage;
        Page only = new LessonReader(Benches.ALL).read(page, "x.yaml", null).page(0);
        return only.ask().orElseThrow().pose(Demonstration.of(only.staging()), 1);
    }

    private static List<String> reasons(List<Misrule> rules, Language language) {
        return rules.stream().map(rule -> Words.in(language).say(rule.why())).toList();
    }

    /** A logit of a dense layer: eight products, no kernel and no window. */
    @Test
    void aDenseUnitIsNotReckonedWrongAsAConvolution() {
        List<Misrule> rules = posed(NETWORK, "kind: cell-value, of: \"unit 7 0,0\", by: typing")
                .misrules();

        assertThat(rules)
                .extracting(Misrule::code)
                .contains("weights-none", "neighbour-beside")
                .doesNotContain("kernel-flipped");
        assertThat(reasons(rules, Language.ENGLISH))
                .noneMatch(text -> text.matches("(?i).*(kernel|window|convolution).*"));
        assertThat(reasons(rules, Language.CHINESE)).noneMatch(text -> text.matches(".*(卷积|窗口).*"));
    }

    @Test
    void theParametersOfADenseLayerAreThoseOfUnits() {
        List<Misrule> rules = posed(NETWORK, "kind: parameter-count, layer: 5").misrules();

        assertThat(rules).extracting(Misrule::code).contains("bias-once", "one-kernel");
        assertThat(reasons(rules, Language.ENGLISH)).noneMatch(text -> text.matches("(?i).*(kernel|slice|channel).*"));
        assertThat(reasons(rules, Language.CHINESE)).noneMatch(text -> text.matches(".*(卷积核|切片|通道).*"));
    }

    /** A stamp is turned already: the rule of the turned kernel would be wrong about it. */
    @Test
    void aStampIsNoTurnedKernel() {
        String stage = "{bench: transposed, input: [[1, 2], [3, 4]], kernel: [[1, 2], [3, 5]]}\n";

        assertThat(posed(stage, "kind: cell-value, of: \"output 1,1\", by: typing")
                        .misrules())
                .extracting(Misrule::code)
                .contains("weights-none")
                .doesNotContain("kernel-flipped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"output-size", "receptive-field"})
    void aPoolingHasAWindowAndNoKernel(String kind) {
        List<Misrule> rules = posed(POOLING, "kind: " + kind + ", by: typing").misrules();

        assertThat(rules).isNotEmpty();
        assertThat(reasons(rules, Language.ENGLISH)).noneMatch(text -> text.contains("kernel"));
        assertThat(reasons(rules, Language.CHINESE)).noneMatch(text -> text.contains("卷积核"));
    }

    /** 33 → ⌊(33 + 2 − 3)/2⌋ + 1 = 17 → ⌊(17 − 2)/2⌋ + 1 = 8 → 8 − 3 + 1 = 6. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 33 → 16 → 8 (⌊14/2⌋ + 1) → 6 would be right: only with the + 1 forgotten everywhere, 16 → 7 → 4
            size-each-plus-one | 4 × 4
            # the floor of the pool: ⌈15/2⌉ + 1 = 9 → 7
            round-up-2         | 7 × 7
            # the last + 1
            plus-one-3         | 5 × 5
            # without its stride the pool leaves 17 - 2 + 1 = 16 → 14
            stride-none-2      | 14 × 14
            # without its stride the first leaves 33 → ⌊31/2⌋ + 1 = 16 → 14
            stride-none-1      | 14 × 14
            layer-last         | 8 × 8
            layer-first        | 17 × 17
            """)
    void aSlipInOneLayerOfAStackIsKnown(String code, String value) {
        Reckoned size = stage(STACK).reckoned(Topic.OUTPUT_SIZE, 0).orElseThrow();

        assertThat(size.right().text()).isEqualTo("6 × 6");
        boolean first = code.equals("stride-none-1"); // as much as the one before it, which is met first
        assertThat(size.wrong().stream().filter(rule -> rule.value().text().equals(value)))
                .extracting(Misrule::code)
                .hasSize(1)
                .allMatch(met -> first ? met.startsWith("stride-none-") : met.equals(code));
    }

    @Test
    void theTenLayersKnowFiveRowsForFour() {
        Reckoned size = stage("{example: ten-five-by-fives}\n")
                .reckoned(Topic.OUTPUT_SIZE, 0)
                .orElseThrow();

        assertThat(size.wrong()).anyMatch(rule -> rule.value().text().equals("190 × 190"));
    }

    /** Whatever is wrong with a size, a count or a field can be seen on the stage. */
    @ParameterizedTest
    @ValueSource(strings = {CONVOLUTION, POOLING, STACK, NETWORK})
    void aWrongRuleLightsWhatItIsAbout(String text) {
        Demonstration stage = stage(text);
        List<Reckoned> all = stage.exhibit().setup().compute().reckoned();

        assertThat(all).isNotEmpty();
        for (Reckoned reckoned : all) {
            for (Misrule rule : reckoned.wrong()) {
                assertThat(rule.lit())
                        .as("%s of %s", rule.code(), reckoned.topic())
                        .isNotEmpty();
                assertThat(rule.lit())
                        .as("%s of %s", rule.code(), reckoned.topic())
                        .allSatisfy(patch -> {
                            assertThat(stage.has(patch.first()))
                                    .as("%s", patch.first())
                                    .isTrue();
                            assertThat(stage.has(patch.last()))
                                    .as("%s", patch.last())
                                    .isTrue();
                        });
            }
        }
    }

    private static final String REASONED = """
            id: x
            title: {en: Title, zh: 标题}
            text: {en: Words, zh: 文字}
            stage:
              bench: convolution
              input: [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
              kernel: [[0, 1], [2, 3]]
            ask:
              kind: output-size
              choices:
                - 2
                - text: 3
                  because: {en: That is the input., zh: 那是输入。}
                  lit: input
            """;

    /** The author's reason comes before the program's rule, to a choice and on the sheet. */
    @Test
    void aChoiceIsMetWithItsOwnReason() {
        Lesson lesson = new LessonReader(Benches.ALL).read(REASONED, "x.yaml", null);
        Page page = lesson.page(0);
        Posed posed = page.ask().orElseThrow().pose(Demonstration.of(page.staging()), 0);
        List<Wording> options = ((Manner.Choosing) posed.manner()).options();
        int three = options.get(0).title().en().equals("3 × 3") ? 0 : 1;

        Verdict verdict = posed.judge(new Reply.Chosen(three));
        assertThat(verdict.right()).isFalse();
        assertThat(verdict.why().orElseThrow().title().zh()).isEqualTo("那是输入。");
        assertThat(verdict.lit()).hasSize(1);
        assertThat(new RunSheet(lesson, Words.in(Language.ENGLISH)).markdown())
                .contains("- **3 × 3** – That is the input.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh: 那是输入。       | zh: ''                | 13:16 | The Chinese text is missing.
            lit: input           | lit: inptu            | 14:12 | unknown tensor "inptu"; did you mean "input"?
            text: 3              | txet: 3               | 12:7  | unknown key "txet"; did you mean "text"?
            text: 3              | text: 2               | 11:5  | 2 × 2 is right: it can have no reason why it is wrong.
            That is the input.   | That $x is            | 13:26 | this $ opens a formula that no $ closes
            """)
    void aMistakeInAReasonIsFound(String good, String wrong, String place, String what) {
        assertThat(REASONED).contains(good);
        List<String> found = new LessonCheck(Benches.ALL)
                .problems(REASONED.replace(good, wrong), "x.yaml", null).stream()
                        .map(problem -> problem.in(Words.in(Language.ENGLISH)).substring("x.yaml:".length()))
                        .toList();

        assertThat(found)
                .anySatisfy(line -> assertThat(line).startsWith(place + ": ").contains(what));
    }

    @Test
    void whatIsWithheldIsNamedRightly() {
        String wrong = REASONED.replace("kind: output-size", "kind: output-size\n  withhold: [links, tiem]");

        assertThat(new LessonCheck(Benches.ALL)
                        .problems(wrong, "x.yaml", null).stream()
                                .map(problem -> problem.in(Words.in(Language.ENGLISH))))
                .containsExactly("x.yaml:10:21: unknown thing to withhold \"tiem\"; did you mean \"time\"?");
    }
}
