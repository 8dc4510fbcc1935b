package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads stands in the bundles, where it can be translated: string literals are no sentences. */
class NoHumanTextTest {

    /** Two words, the second of them in lower case, and one of them longer than a letter. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,} [a-z]|[A-Za-z] [a-z]{2,}");

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}]");

    /** Its message tells a programmer of a mistake in the program; no person reads it. */
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile("(?s).*new (IllegalArgumentException|IllegalStateException)\\(.*");

    /** Literals of other languages than people's. */
    private static final List<Allowed> ALLOWED = List.of(
            new Allowed(
                    "(nn|optim|fast|architecture)/\\w+\\.java", ".*", "what a layer says of itself to a programmer"),
            new Allowed(
                    "bench/\\w+/[A-Za-z]+Call\\.java",
                    "import .*|from .*|(.* )?for [a-z](, [a-z])* in .*",
                    "Python for the code panel"),
            new Allowed("yaml/Syntax\\.java", ".*", "what the YAML parser says, to be recognised"),
            new Allowed("bench/PastedLists\\.java", ".*Parameter containing:.*", "what PyTorch prints"),
            new Allowed("formula/TexCommands\\.java", "[A-Za-z ]+", "names of commands of TeX"),
            new Allowed("yaml/YamlString\\.java", "\\[.*]\\*", "a regular expression"),
            new Allowed("export/SvgPainter\\.java", "<.*", "markup"));

    private record Allowed(String file, String text, String reason) {

        boolean fits(JavaSource.Literal literal) {
            return literal.file().matches(file)
                    && Pattern.compile(text, Pattern.DOTALL)
                            .matcher(literal.text())
                            .matches();
        }
    }

    @Test
    void noLiteralIsASentence() {
        assertThat(JavaSource.literals())
                .hasSizeGreaterThan(500)
                .filteredOn(NoHumanTextTest::isHuman)
                .filteredOn(literal -> ALLOWED.stream().noneMatch(allowed -> allowed.fits(literal)))
                .isEmpty();
    }

    @Test
    void everyExceptionIsStillNeeded() {
        assertThat(ALLOWED)
                .allSatisfy(allowed -> assertThat(JavaSource.literals())
                        .as("%s: %s", allowed.file(), allowed.reason())
                        .anyMatch(literal -> isHuman(literal) && allowed.fits(literal)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void a() { label.setText(\"Open a file\"); }",
                "String s = \"卷积\";",
                "// \"no\"\n/* \" */ String s = '\"' + \"\\\" Choose one\";",
                "String s = \"\"\"\n        Hello there\n        \"\"\";",
                "throw new IllegalStateException(\"x\"); String s = \"hello there\";",
            })
    void aSentenceInASourceIsFound(String source) {
        assertThat(JavaSource.of("A.java", source)).anyMatch(NoHumanTextTest::isHuman);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new IllegalArgumentException(\"shape: no such axis \" + axis + \" is there\");",
                "map.orElseThrow(() -> new IllegalStateException(\"no such thing\"));",
                "words.say(\"file.open\"); // \"Open a file\"",
                "/** \"Open a file\" */ String style = \"-r-focus\";",
            })
    void whatNobodyReadsIsNot(String source) {
        assertThat(JavaSource.of("A.java", source)).isNotEmpty().noneMatch(NoHumanTextTest::isHuman);
    }

    private static boolean isHuman(JavaSource.Literal literal) {
        boolean reads = WORDS.matcher(literal.text()).find()
                || CHINESE.matcher(literal.text()).find();
        return reads && !FOR_PROGRAMMERS.matcher(literal.before()).matches();
    }
}
