package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Benches;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import dev.receptive.yaml.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of mistake in a lesson, planted in a good one, each found at its line and column. */
@Tag("compute")
@Tag("thorough")
class LessonMistakesTest {

    private static final String GOOD = """
            id: planted
            title: {en: Planted, zh: 测试}
            pages:
              - id: one
                text:
                  en: |
                    Look at [these](light:input 0,0..1,1).
                  zh: |
                    请看[这些](light:input 0,0..1,1)。
                stage:
                  bench: convolution
                  input: [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
                  kernel: [[0, 1], [2, 3]]
                  at: {cell: [0, 0]}
                lit: input 0,0
                locked: [kernel, padding]
                ask:
                  kind: cell-value
                  question: {en: How much?, zh: 多少？}
                  of: output 0,1
                  by: choice
                  then: {cell: [0, 1]}
              - id: two
                text: {en: And now?, zh: 现在呢？}
                stage: {page: one, bias: 1}
                hidden: stride
                ask: {kind: output-size, because: {en: Count., zh: 数一数。}}
            """;

    @Test
    void theGoodOneIsGood() {
        assertThat(problems(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: planted                     | idd: planted                  | 1:1   | unknown key "idd"; did you mean "id"?
            zh: 测试                        | zh: ''                        | 2:8   | The Chinese text is missing.
            pages:                          | pagse:                        | 3:1   | unknown key "pagse"
            light:input 0,0..1,1).          | light:inptu 0,0..1,1).        | 7:31  | unknown tensor "inptu"; did you mean "input"?
            light:input 0,0..1,1)。         | light:input 0,0..3,1)。       | 9:22  | There is no input (3, 1) on this stage: its last is (2, 2).
            Look at                         | $1 + {2$ at                    | 7:14  | {
            Look at                         | {inptu} at                    | 7:10  | inptu
            Look at                         | A $x at                       | 7:11  | this $ opens a formula that no $ closes
            Look at [these](light:input 0,0..1,1). | ![a cat](cat.png) | 7:9 | there is no picture "cat.png"
            bench: convolution              | bench: convolutoin            | 11:14 | unknown bench "convolutoin"; did you mean "convolution"?
            kernel: [[0, 1], [2, 3]]        | kernel: [[0, 1], [2]]         | 13:24 | row 1
            cell: [0, 0]                    | cell: [0, 2]                  | 14:22 | Cell column is 2; it can be 0 to 1.
            lit: input 0,0                  | lit: input                    | 0:0   |
            lit: input 0,0                  | lit: input 3,0                | 15:10 | There is no input (3, 0) on this stage
            lit: input 0,0                  | lit: input 1 0,0              | 15:10 | There is no channel 1 of “input” on this stage.
            lit: input 0,0                  | lit: input one                | 15:10 | “input one” names no numbers.
            locked: [kernel, padding]       | locked: [kernel, paddign]     | 16:22 | unknown control "paddign"; did you mean "padding"?
            kind: cell-value                | kind: cell-valeu              | 18:13 | unknown kind of question "cell-valeu"; did you mean "cell-value"?
            zh: 多少？                      | zhh: 多少？                   | 19:33 | unknown key "zhh"
            of: output 0,1                  | of: output                    | 20:11 | One number is meant here
            of: output 0,1                  | of: output 2,1                | 20:11 | There is no output (2, 1) on this stage
            by: choice                      | by: choise                    | 21:11 | unknown way to answer "choise"; did you mean "choice"?
            by: choice                      | choices: [25]                 | 18:7  | There is nothing to choose beside the right answer, 25.
            by: choice                      | choices: [a, 3]               | 21:16 | “a” is not a number
            then: {cell: [0, 1]}            | then: {cell: [0, 5]}          | 22:24 | Cell column is 5; it can be 0 to 1.
            - id: two                       | - id: one                     | 23:9  | There are two pages “one”.
            zh: 现在呢？                    | zz: 现在呢？                  | 24:26 | unknown key "zz"
            page: one, bias: 1              | page: onne, bias: 1           | 25:19 | unknown page "onne"; did you mean "one"?
            page: one, bias: 1              | example: firts                | 25:22 | unknown example "firts"; did you mean "first"?
            page: one, bias: 1              | page: one, stride: 9          | 25:32 | Stride down is 9; it can be 1 to 8.
            hidden: stride                  | hidden: strides               | 26:13 | unknown control "strides"; did you mean "stride"?
            kind: output-size,              | kind: output-size, layer: 2,  | 27:37 | “output-size” has no answer on the bench “convolution”.
            kind: output-size,              | kind: choice,                 | 27:10 | right
            kind: output-size,              | kind: order, items: [x],      | 27:10 | Items to put in order: 1; at least 2 are needed.
            kind: output-size,              | kind: reach, goal: {size: 2}, | 27:30 | The goal, 2 × 2, is there from the start.
            kind: output-size,              | kind: reach, goal: {size: 99}, | 27:30 | No change of one or two controls
            """)
    void eachIsFoundInItsPlace(String good, String wrong, String place, String what) {
        assertThat(GOOD).contains(good);
        List<String> found = problems(GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(wrong)));

        if (place.equals("0:0")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .anySatisfy(
                            line -> assertThat(line).startsWith(place + ": ").contains(what));
        }
    }

    private static List<String> problems(String yaml) {
        List<Problem> problems = new LessonCheck(Benches.ALL).problems(yaml, "x.yaml", null);
        for (Problem problem : problems) {
            assertThat(problem.in(Words.in(Language.CHINESE))).containsPattern("\\p{IsHan}");
        }
        return problems.stream()
                .map(problem -> problem.in(Words.in(Language.ENGLISH)).substring("x.yaml:".length()))
                .toList();
    }
}
