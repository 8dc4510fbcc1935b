package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("compute")
class VeilTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    @Test
    void aNumberThatTellsIsAQuestionMarkInASentenceAndInThoseWithinIt() {
        Sentence said = Sentence.of("sentence", 12, Sentence.of("inner", "7 of 12"), 3);

        assertThat(Veil.NONE.silent(12).hushed(said))
                .isEqualTo(Sentence.of("sentence", "?", Sentence.of("inner", "7 of ?"), 3));
    }

    /** A sentence that speaks of one thing only tells that it is one. */
    @Test
    void whatIsOneIsSaidAsOfMany() {
        Sentence one = Sentence.counted("say.start.", 1);

        assertThat(WORDS.say(Veil.NONE.silent(1).hushed(one)))
                .isEqualTo("The kernel visits ? places, one for each output.");
        assertThat(Veil.NONE.silent(4).hushed(one)).isEqualTo(one);
    }
}
