package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text repeats, and wherever: it is told what is wrong with it, after bounded work. */
@Tag("thorough")
class RepeatedTest {

    /** Some hundred bytes for each value that may be in a file. */
    private static final long MOST_BYTES = 200L << 20;

    private static Stream<Arguments> texts() {
        return Repeated.pieces().stream()
                .flatMap(piece -> Repeated.in(piece).entrySet().stream()
                        .map(text -> Arguments.argumentSet(
                                "U+%04X… %s".formatted(piece.codePointAt(0), text.getKey()), text.getValue())));
    }

    @ParameterizedTest
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @MethodSource("texts")
    void anyRepeatedPieceEndsInAFewSentences(String text) {
        List<String> lines = new ArrayList<>();
        long bytes = Repeated.bytes(() -> lines.addAll(Mistakes.in(text)));

        assertThat(lines).hasSizeLessThanOrEqualTo(Report.MOST).allSatisfy(HostileTextsTest::isOneVisibleLine);
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    /** At each depth of the stack, from where nothing fits to where all does, the first answer is a sentence. */
    @Test
    void aStackThatIsNearlyFullIsTold() {
        String text = "[".repeat(20) + "]".repeat(20);
        assertThat(Mistakes.in(text)).isNotEmpty();
        assertThat(Mistakes.in("[" + text + "]")).first().asString().contains("more than 20 deep");

        assertThat(answerNearTheEndOfTheStack(text, 0)).contains("more than 20 deep");
    }

    private static String answerNearTheEndOfTheStack(String text, int depth) {
        try {
            return depth < 0 ? "" : answerNearTheEndOfTheStack(text, depth + 1);
        } catch (StackOverflowError full) {
            return answer(text);
        }
    }

    private static String answer(String text) {
        try {
            new YamlText(new Report("test.yaml")).root(text);
            return "read";
        } catch (FileProblems problems) {
            return String.valueOf(problems.getMessage());
        }
    }
}
