package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;
import dev.receptive.yaml.Problem;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would keep a reader busy for minutes, fill its memory or reach a terminal as commands. */
class HostileTextsTest {

    private static final int SIZE = YamlText.LIMIT - 200;

    /** Some hundred bytes for each value that may be in a file. */
    private static final long MOST_BYTES = 200L << 20;

    private static final String STAGE = "stage:\n  bench: convolution\n  kernel: [[1]]\n  input: ";

    /** What the text is, and the text. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        works(texts);
        values(texts);
        structures(texts);
        return texts;
    }

    /** What the parser walks over again and again, or never leaves. */
    private static void works(Map<String, String> texts) {
        texts.put("an escape beyond Unicode", "title: \"\\UFFFFFFFF\"");
        texts.put("an escape just beyond Unicode", "title: \"\\U00110000\"");
        texts.put("a version beyond counting", "%YAML 99999999999.1\n---\na");
        texts.put("a mapping merged into itself", "a: &a {!!merge x: *a}");
        texts.put("a comment", "#" + "x".repeat(SIZE));
        texts.put("comments", "# x\n".repeat(SIZE / 4));
        texts.put("empty lines", "\n".repeat(SIZE));
        texts.put("spaces", " ".repeat(SIZE));
        texts.put("tabs", "\t".repeat(SIZE));
        texts.put("a directive", "%" + "x".repeat(SIZE));
        texts.put(
                "tag directives",
                IntStream.range(0, 50_000)
                        .mapToObj(i -> "%TAG !a" + i + "! b\n")
                        .collect(Collectors.joining()));
        texts.put("a tag", "a: !<" + "%41".repeat(SIZE / 3) + "> 1");
        texts.put("an anchor", "a: &" + "x".repeat(SIZE) + " 1");
        texts.put("four million characters", "#" + "x".repeat(4 << 20));
    }

    private static void values(Map<String, String> texts) {
        texts.put("a path", STAGE + "{image: " + "x".repeat(SIZE) + "}");
        texts.put("a path of many folders", STAGE + "{image: " + "a/".repeat(SIZE / 2) + "}");
        texts.put("a path that goes up", STAGE + "{image: " + "../".repeat(SIZE / 3) + "}");
        texts.put("a preset", STAGE + "{preset: " + "x".repeat(SIZE) + "}");
        texts.put("a number", STAGE + "[[" + "1".repeat(SIZE) + "]]");
        texts.put("a number of 10,000 digits", STAGE + "[[" + "1".repeat(10_000) + "]]");
        texts.put("a fraction of fractions", STAGE + "[[" + "1/".repeat(SIZE / 2) + "]]");
        texts.put("a whole number", STAGE + "[[1]]\n  stride: " + "1".repeat(SIZE));
        texts.put("a padding", STAGE + "[[1]]\n  padding: " + "-".repeat(SIZE));
        texts.put("a key", "k".repeat(SIZE) + ": 1");
        texts.put("a key in quotes", "\"" + "k".repeat(SIZE) + "\": 1");
        texts.put("a key with a question mark", "? " + "k".repeat(SIZE) + "\n: 1");
        texts.put("lines in quotes", "title: \"x" + "\n".repeat(SIZE) + "\"");
        texts.put("escapes", "title: \"" + "\\u0041".repeat(SIZE / 6) + "\"");
        texts.put("lines of a bare text", "title: x" + "\n x".repeat(SIZE / 3));
        texts.put("lines of a block", "title: |\n" + " x\n".repeat(SIZE / 3));
        texts.put("faces", "title: " + "😀".repeat(SIZE / 2));
        texts.put("colons", ":".repeat(SIZE));
        texts.put("keys on one line", "k:".repeat(SIZE / 2));
        texts.put("quotes", "\"".repeat(SIZE));
        texts.put("full-width colons", "a：".repeat(SIZE / 2) + "\nb: c: d");
    }

    private static void structures(Map<String, String> texts) {
        texts.put("wrong keys", "a: 1\n".repeat(SIZE / 5));
        texts.put("wrong keys in braces", "{" + "a: 1,".repeat(SIZE / 6) + "}");
        texts.put("wrong cells", STAGE + "[" + ("[" + "x,".repeat(31) + "x],").repeat(32) + "]");
        texts.put("many wrong cells", STAGE + "[" + ("[" + "x,".repeat(499) + "x],").repeat(1000) + "]");
        texts.put("a thousand rows", STAGE + "[" + ("[" + "1,".repeat(499) + "1],").repeat(1000) + "]");
        texts.put("brackets", "[".repeat(SIZE));
        texts.put("braces", "{".repeat(SIZE));
        texts.put("dashes", "- ".repeat(SIZE / 2));
        texts.put("questions", "? ".repeat(SIZE / 2));
        texts.put("empty lists", "[" + "[],".repeat(SIZE / 3) + "]");
        texts.put("commas", "[" + ",".repeat(SIZE) + "]");
        texts.put(
                "steps",
                IntStream.range(0, 1000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()));
        texts.put("documents", "--- a\n".repeat(SIZE / 6));
        texts.put("no documents", "...\n".repeat(SIZE / 4));
        texts.put(
                "a list that is meant a hundred times",
                "a: &a [" + "x,".repeat(90_000) + "]\ntry: [" + "*a,".repeat(100) + "]\n");
        texts.put("things to try", "try:\n" + "  - [x]\n".repeat(SIZE / 9) + STAGE + "[[1]]");
    }

    private static Stream<Arguments> named() {
        return texts().entrySet().stream().map(text -> Arguments.argumentSet(text.getKey(), text.getValue()));
    }

    @ParameterizedTest
    @Timeout(10)
    @MethodSource("named")
    void aHostileTextEndsInAFewSentencesAfterBoundedWork(String text) {
        List<String> lines = new ArrayList<>();
        long bytes = Repeated.bytes(() -> lines.addAll(Mistakes.in(text)));

        assertThat(lines).hasSizeLessThanOrEqualTo(Report.MOST).allSatisfy(HostileTextsTest::isOneVisibleLine);
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(
            strings = {
                "control-character",
                "escape-beyond-unicode",
                "escape-beyond-unicode-in-a-lesson",
                "half-a-surrogate-pair",
                "several-lines",
                "two-lines",
                "writing-direction"
            })
    void aHostileFileReachesATerminalAsOneVisibleLineAProblem(String name) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/hostile", name + ".yaml"));

        assertThat(Mistakes.in(text)).isNotEmpty().allSatisfy(HostileTextsTest::isOneVisibleLine);
    }

    /** As many wrong cells as there may be mistakes, and twice as many: the rest is not looked at. */
    @ParameterizedTest
    @ValueSource(ints = {49, 50, 51, 100})
    void nobodyReadsOnAfterFiftyMistakes(int wrong) {
        String rows = IntStream.range(0, wrong).mapToObj(i -> "[x]").collect(Collectors.joining(","));

        assertThat(Mistakes.in("try: [" + rows + "]")).hasSize(Math.min(wrong + (wrong < 50 ? 1 : 0), 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[31m", "\u202E", "a\nb", "\uD800", "\u0085", "\u2028"})
    void theNameOfAFileIsVisibleToo(String name) {
        Problem problem = new Problem(name, 1, 1, Sentence.of("yaml.empty"));

        for (Language language : Language.values()) {
            isOneVisibleLine(problem.in(Words.in(language)));
        }
    }

    /** One line of characters that are seen, which says where, and is no longer than a few lines of a terminal. */
    static void isOneVisibleLine(String line) {
        assertThat(line.codePoints()).as(line).allMatch(Visible::isSeen);
        assertThat(line).hasSizeLessThan(700).containsPattern("^([^:]+:)?\\d+:\\d+: .");
    }
}
