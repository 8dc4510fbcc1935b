package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.receptive.words.Language;
import dev.receptive.words.Words;
import dev.receptive.yaml.FileProblems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be wrong with a file before and around its stage. */
class FileMistakesTest {

    private static final String STAGE = """
            stage:
              bench: convolution
              input: [[1, 2], [3, 4]]
              kernel: [[1]]
            """;

    private final Path folder;

    FileMistakesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anUnknownBenchIsToldAsTheDesignTellsIt() {
        FileProblems problems = catchThrowableOfType(
                FileProblems.class,
                () -> ConvolutionFiles.read(
                        "stage:\n  bench: convolutoin\n  input: [[1]]\n  kernel: [[1]]", "04-padding.yaml", null));

        assertThat(problems.lines(Words.in(Language.ENGLISH)))
                .containsExactly("04-padding.yaml:2:10: unknown bench \"convolutoin\"; did you mean \"convolution\"?");
        assertThat(problems.lines(Words.in(Language.CHINESE)))
                .containsExactly("04-padding.yaml:2:10: 未知的演示台“convolutoin”；是不是“convolution”？");
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheLines() {
        assertThat(Mistakes.in("""
                titel: Oops
                text: [no]
                try: {en: no}
                stage:
                  bench: convolutoin
                  input: [[0, 1, two], [3, 4]]
                  kernel: {preset: sobl-x}
                  stride: 0
                  padding: -1
                  at: {cell: [-1, x], product: p, step: giant}
                """))
                .containsExactly(
                        "1:1: unknown key \"titel\"; did you mean \"title\"?",
                        "2:7: a text is expected here, or one in each language, under en and zh",
                        "3:6: a list is expected here, not a mapping (key: value)",
                        "5:10: unknown bench \"convolutoin\"; did you mean \"convolution\"?",
                        "6:18: “two” is not a number. Type digits such as −12.75, or a fraction such as 1/9.",
                        "7:20: unknown kernel preset \"sobl-x\"; did you mean \"sobel-x\"?",
                        "8:11: Stride down is 0; it can be 1 to 8.",
                        "9:12: Padding at the top is −1; it can be 0 to 6.",
                        "10:15: Cell row is −1; it must be at least 0.",
                        "10:19: Cell column must be a whole number, not \"x\"",
                        "10:32: Product must be a whole number, not \"p\"",
                        "10:41: unknown step \"giant\"; known: product, channel, cell, row, map");
    }

    @Test
    void anEmptyFileIsEmpty() {
        for (String yaml : List.of("", "\n\n", "# only a comment\n", "---\n", "null")) {
            assertThat(Mistakes.in(yaml)).containsExactly("1:1: the file is empty");
        }
    }

    @Test
    void aListOrATextIsNoExperiment() {
        assertThat(Mistakes.in("- 1\n- 2")).containsExactly("1:1: a mapping (key: value) is expected here, not a list");
        assertThat(Mistakes.in("hello"))
                .containsExactly("1:1: a mapping (key: value) is expected here, not a single value");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Mistakes.in("title: x")).containsExactly("1:1: \"stage\" is missing");
        assertThat(Mistakes.in("stage: {}"))
                .containsExactly(
                        "1:8: \"bench\" is missing", "1:8: \"input\" is missing", "1:8: \"kernel\" is missing");
    }

    @Test
    void repeatedAndStrangeKeysAreTold() {
        assertThat(Mistakes.in("title: a\ntitle: b\n? [1]\n: 2\ntext: {en: a, en: b, de: c}\n" + STAGE))
                .containsExactly(
                        "2:1: the key \"title\" is written twice",
                        "3:3: a single value is expected here, not a list",
                        "5:15: the key \"en\" is written twice",
                        "5:22: unknown key \"de\"; known: en, zh");
    }

    @Test
    void aCommaInBracesWantsQuotes() {
        assertThat(Mistakes.in("title: {en: Even kernel, same size, zh: 偶数}\n" + STAGE))
                .containsExactly("1:26: in braces, a text with a comma must stand in quotes");
    }

    @Test
    void aTitleMustBeText() {
        assertThat(Mistakes.in("id: [a]\ntitle: {en: [a]}\ntry: [[a]]\n" + STAGE))
                .containsExactly(
                        "1:5: a single value is expected here, not a list",
                        "2:13: a single value is expected here, not a list",
                        "3:7: a text is expected here, or one in each language, under en and zh");
    }

    @Test
    void anAliasBombIsRefused() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            bomb.append(c).append(": &").append(c).append(" [");
            bomb.append(("*" + (char) (c - 1) + ", ").repeat(16)).append("]\n");
        }
        assertThat(Mistakes.in(bomb.toString())).containsExactly("8:24: more than 100 aliases (*name)");
    }

    @Test
    void aListThatHoldsItselfIsRefused() {
        assertThat(Mistakes.in("stage: &s\n  bench: convolution\n  input: &i [*i]\n  kernel: [[*s]]"))
                .hasSizeBetween(2, 8)
                .anySatisfy(line -> assertThat(line).contains(" a number is expected here, not a"));
    }

    @Test
    void theDepthsAreRefused() {
        assertThat(Mistakes.in("a: " + "[".repeat(100_000)))
                .containsExactly("1:23: brackets, lists and keys stand more than 20 deep");
    }

    @Test
    void aForbiddenCharacterIsNamed() {
        assertThat(Mistakes.in("title: 😀\ntext: 😀a\u0007\n" + STAGE))
                .containsExactly("2:9: the character U+0007 is not allowed here");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedWhereItStopsBeing() throws IOException {
        byte[] latin = "title: a\ntext: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(opened(Files.write(folder.resolve("latin.yaml"), latin)))
                .containsExactly("latin.yaml:2:10: this is not UTF-8 text; save the file as UTF-8");
        byte[] cut = {'a', ':', ' ', (byte) 0xE5, (byte) 0x8D};
        assertThat(opened(Files.write(folder.resolve("cut.yaml"), cut)))
                .containsExactly("cut.yaml:1:4: this is not UTF-8 text; save the file as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void aFileInUtf16IsRefusedByThatName(String charset) throws IOException {
        byte[] wide = STAGE.getBytes(Charset.forName(charset));
        assertThat(opened(Files.write(folder.resolve("wide.yaml"), wide)))
                .containsExactly("wide.yaml:1:1: this is UTF-16 text; save the file as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndEndsALine(String end) {
        assertThat(Mistakes.in(("title: a\ntext: \u0007\n" + STAGE).replace("\n", end)))
                .containsExactly("2:7: the character U+0007 is not allowed here");
        assertThat(Mistakes.in(STAGE.replace("bench", "bensh").replace("\n", end)))
                .contains("2:3: unknown key \"bensh\"; did you mean \"bench\"?");
    }

    @Test
    void aFileThatIsNoFileIsNamed() throws IOException {
        assertThat(opened(folder.resolve("missing.yaml")))
                .containsExactly("missing.yaml: There is no file " + folder.resolve("missing.yaml") + ".");
        Path directory = Files.createDirectory(folder.resolve("folder.yaml"));
        assertThat(opened(directory))
                .containsExactly("folder.yaml: " + directory + " is a folder; a file is needed here.");
        Path large = Files.write(folder.resolve("large.yaml"), new byte[(1 << 20) + 1]);
        assertThat(opened(large))
                .containsExactly("large.yaml: " + large + " is larger than 1 MB; smaller files only, please.");
    }

    private static List<String> opened(Path path) {
        FileProblems problems = catchThrowableOfType(FileProblems.class, () -> ConvolutionFiles.open(path));
        assertThat(problems).isNotNull();
        assertThat(problems.lines(Words.in(Language.CHINESE)))
                .allSatisfy(line -> assertThat(line).containsPattern("\\p{IsHan}{4}"));
        return problems.lines(Words.in(Language.ENGLISH));
    }
}
