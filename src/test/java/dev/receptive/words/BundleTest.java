package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both bundles say the same things, everything that the program asks for, and nothing else. */
class BundleTest {

    private static final Map<String, String> ENGLISH = Bundle.texts(Language.ENGLISH);
    private static final Map<String, String> CHINESE = Bundle.texts(Language.CHINESE);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)*\\.?");

    /** Keys that the command line's library looks up by names of its own. */
    private static final Set<String> ASKED_BY_THE_COMMAND_LINE = Set.of("usage.", "mixinStandardHelpOptions.");

    /** They look like keys: a variable of a listing, a system property and a file. */
    private static final Set<String> NO_KEYS = Set.of("receptive.watched", "receptive.config", "settings.yaml");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(CHINESE.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Language language) throws IOException {
        try (Stream<String> lines = Files.lines(Bundle.file(language))) {
            assertThat(lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates()
                    .hasSize(Bundle.texts(language).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsEmpty(Language language) {
        assertThat(Bundle.texts(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        ENGLISH.forEach((key, text) ->
                assertThat(placeholders(CHINESE.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @EnumSource
    void everyBraceIsAPlaceholder(Language language) {
        Bundle.texts(language)
                .forEach((key, text) -> assertThat(PLACEHOLDER.matcher(text).replaceAll(""))
                        .as(key)
                        .doesNotContain("{", "}"));
    }

    @Test
    void everyKeyInTheSourcesIsInTheBundle() {
        Set<String> topics = ENGLISH.keySet().stream().map(BundleTest::topic).collect(Collectors.toSet());
        Set<String> asked = asked();
        List<String> missing = JavaSource.literals().stream()
                .filter(literal -> isKey(literal, topics) && !NO_KEYS.contains(literal.text()))
                .filter(literal -> !isThere(literal.text(), asked))
                .map(JavaSource.Literal::toString)
                .toList();

        assertThat(missing).isEmpty();
        assertThat(asked).containsAll(NO_KEYS);
    }

    @Test
    void everyTextIsAskedForSomewhere() {
        Set<String> asked = asked();
        List<String> unused = ENGLISH.keySet().stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> dots(key).noneMatch(dot -> {
                    String prefix = key.substring(0, dot + 1);
                    boolean ended = asked.contains(key.substring(dot)) && asked.contains(key.substring(0, dot));
                    return ended || asked.contains(prefix) || ASKED_BY_THE_COMMAND_LINE.contains(prefix);
                }))
                .toList();

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf"})
    void theBundledFontShowsEveryCharacterOfTheChineseTextsAndTheLessons(String file)
            throws IOException, FontFormatException {
        Font font = font(file);
        Set<String> missing = new TreeSet<>();
        CHINESE.forEach((key, text) -> missing(font, text).forEach(missing::add));
        for (Path lesson : lessons()) {
            missing(font, Files.readString(lesson)).forEach(missing::add);
        }

        assertThat(missing).isEmpty();
    }

    /** The order in which the program looks for a character of an English text. */
    @Test
    void theBundledFontsTogetherShowEveryCharacterOfTheEnglishTexts() throws IOException, FontFormatException {
        Font inter = font("Inter-Regular.otf");
        Font chinese = font("NotoSansSC-Regular.otf");
        Set<String> missing = new TreeSet<>();
        ENGLISH.forEach((key, text) -> missing(inter, text)
                .filter(character -> chinese.canDisplayUpTo(character) >= 0)
                .forEach(missing::add));

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf"})
    void theBundledFontShowsEveryNumber(String file) throws IOException, FontFormatException {
        Font font = font(file);
        for (float number : new float[] {-12.75f, 1e30f, -1e-30f, Float.NEGATIVE_INFINITY, Float.NaN, 0.3689f}) {
            assertThat(missing(font, Numerals.cell(number) + Numerals.digits(number) + Numerals.full(number)))
                    .isEmpty();
        }
        assertThat(missing(font, "×·+=")).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Whether a literal is a key: it starts like one, or stands where only a key can stand. */
    private static boolean isKey(JavaSource.Literal literal, Set<String> topics) {
        boolean asked = literal.before().matches("(?s).*(\\.say|Sentence\\.of|Refusal\\.of)\\(\\s*");
        boolean dotted =
                literal.text().contains(".") && KEY.matcher(literal.text()).matches();
        return asked || (dotted && topics.contains(topic(literal.text())));
    }

    /** Whether a key, the beginning of keys or what follows a beginning stands in the bundle. */
    private static boolean isThere(String key, Set<String> asked) {
        return ENGLISH.keySet().stream()
                .anyMatch(found -> found.equals(key)
                        || (key.endsWith(".") && found.startsWith(key))
                        || (found.endsWith("." + key)
                                && asked.contains(found.substring(0, found.length() - key.length()))));
    }

    /** Everything in the sources that may be a key or a part of one. */
    private static Set<String> asked() {
        return JavaSource.literals().stream().map(JavaSource.Literal::text).collect(Collectors.toSet());
    }

    private static String topic(String key) {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }

    private static Stream<Integer> dots(String key) {
        return Stream.iterate(key.indexOf('.'), dot -> dot >= 0, dot -> key.indexOf('.', dot + 1));
    }

    /** The characters of a text that a font cannot show. */
    private static Stream<String> missing(Font font, String text) {
        return text.codePoints()
                .filter(character -> !Character.isISOControl(character) && !font.canDisplay(character))
                .mapToObj(Character::toString);
    }

    private static Font font(String file) throws IOException, FontFormatException {
        return Font.createFont(
                Font.TRUETYPE_FONT,
                Path.of("src/main/resources/dev/receptive/fonts", file).toFile());
    }

    private static List<Path> lessons() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("lessons"))) {
            List<Path> lessons =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(lessons).isNotEmpty();
            return lessons;
        }
    }
}
