package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @Test
    void valuesFillTheirPlaceholders() {
        assertThat(ENGLISH.say("error.range", "Stride", 9, 1, 8)).isEqualTo("Stride is 9; it can be 1 to 8.");
        assertThat(ENGLISH.say("title.input")).isEqualTo("Input");
    }

    @Test
    void numbersAreWrittenAsPeopleWriteThem() {
        assertThat(ENGLISH.say("pool.all.sum", -0.125f)).isEqualTo("sum: −0.125");
        assertThat(ENGLISH.say("error.range", "Stride", -9, -1L, 8)).isEqualTo("Stride is −9; it can be −1 to 8.");
    }

    @Test
    void aValueMayItselfBeASentence() {
        Sentence nested = Sentence.of("error.range", Sentence.of("field.input.height"), 40, 1, 32);

        assertThat(ENGLISH.say(nested)).isEqualTo("Input height is 40; it can be 1 to 32.");
        assertThat(Words.in(Language.CHINESE).say(nested))
                .contains(Words.in(Language.CHINESE).say("field.input.height"))
                .contains("40");
        assertThat(nested).hasToString("Input height is 40; it can be 1 to 32.");
    }

    @Test
    void aRefusalSaysItsSentenceInEnglish() {
        assertThat(Refusal.of("error.language", "fr")).hasMessage("There is no language “fr”; there are en and zh.");
        RuntimeException cause = new IllegalStateException("why");
        assertThat(new Refusal(Sentence.of("yaml.empty"), cause)).hasCause(cause);
    }

    @Test
    void whatIsNotInTheBundleIsAnError() {
        assertThatThrownBy(() -> ENGLISH.say("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, ENGLISH, CHINESE
            zh, CHINESE, ENGLISH
            """)
    void aLanguageIsNamedByItsCode(String code, Language language, Language other) {
        assertThat(Language.ofCode(code)).isEqualTo(language);
        assertThat(language.code()).isEqualTo(code);
        assertThat(language.other()).isEqualTo(other);
        assertThat(Words.in(language).language()).isEqualTo(language);
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefused() {
        assertThatThrownBy(() -> Language.ofCode("EN")).isInstanceOf(Refusal.class);
    }
}
