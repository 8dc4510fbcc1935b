package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = bundle(Language.ENGLISH);
        Properties chinese = bundle(Language.CHINESE);

        assertThat(chinese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese, key)).as(key).isEqualTo(placeholders(english, key));
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            if (!key.equals("language.switch")) { // says in each language the name of the other
                assertThat(english.getProperty(key)).as(key).doesNotContainPattern("\\p{IsHan}");
            }
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (Language language : Language.values()) {
            Set<String> seen = new HashSet<>();
            assertThat(text(language)
                            .lines()
                            .filter(line -> line.matches("[A-Za-z].*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .filter(key -> !seen.add(key)))
                    .isEmpty();
        }
    }

    @Test
    void aBraceStandsForAValueOnly() throws IOException {
        for (Language language : Language.values()) {
            Properties bundle = bundle(language);
            for (String key : bundle.stringPropertyNames()) {
                assertThat(PLACEHOLDER.matcher(bundle.getProperty(key)).replaceAll(""))
                        .as(key)
                        .doesNotContain("{", "}");
            }
        }
    }

    @Test
    void valuesFillTheirPlaces() {
        Sentence sentence = Sentence.of("error.range", Sentence.of("field.height"), 1.5f, -3, "{0}");

        assertThat(Words.in(Language.ENGLISH).say(sentence)).isEqualTo("height is 1.5; it can be -3 to {0}.");
        assertThat(Words.in(Language.CHINESE).say(sentence)).isEqualTo("高度为 1.5，应在 -3 到 {0} 之间。");
        assertThat(sentence).hasToString("height is 1.5; it can be -3 to {0}.");
    }

    @Test
    void aLanguageIsKnownByItsCode() {
        assertThat(Language.ofCode("zh")).isEqualTo(Language.CHINESE);
        assertThat(Language.ofCode("zh").other()).isEqualTo(Language.ofCode("en"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Language.ofCode("de"))
                .withMessage("There is no language “de”; there are en and zh.");
    }

    private static Set<String> placeholders(Properties bundle, String key) {
        return PLACEHOLDER
                .matcher(bundle.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(Language language) throws IOException {
        Properties bundle = new Properties();
        bundle.load(new java.io.StringReader(text(language)));
        return bundle;
    }

    private static String text(Language language) throws IOException {
        try (InputStream in = Words.class.getResourceAsStream("messages_" + language.code() + ".properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            java.io.StringWriter text = new java.io.StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }
}
