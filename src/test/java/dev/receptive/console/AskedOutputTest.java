package dev.receptive.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Story;
import dev.receptive.bench.mixing.Mixing;
import dev.receptive.bench.mixing.Net;
import dev.receptive.document.Document;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An output of a bench with two channels, asked for on the command line. */
class AskedOutputTest {

    private static final Mixing MIXING = new Mixing();
    private static final Document<Net> DOCUMENT = Document.untitled(MIXING.setup());
    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Story STORY = MIXING.setup().compute().tell(new Board(960, 640, ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,2       | 0 | 5
            0,1,2     | 0 | 5
            1, 1 ,0   | 1 | 3
            ' 1,0,0 ' | 1 | 0
            """)
    void anOutputIsShownWhenItHasJustComeAbout(String typed, int channel, int cell) {
        assertThat(AskedOutput.of(typed).time(DOCUMENT, STORY))
                .isCloseTo(STORY.score().endOf(channel, cell), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,0,0 | 2 | 0 | the output has channels 0 to 1, rows 0 to 1 and columns 0 to 2.
            1,0,9 | 1 | 9 | there are channels 0 to 1, and this one has rows 0 to 1 and columns 0 to 2.
            7,9   | 0 | 9 | there are channels 0 to 1, and this one has rows 0 to 1 and columns 0 to 2.
            """)
    void anOutputThatIsNotThereIsRefusedWithTheChannelsThatAre(String typed, int channel, int column, String end) {
        assertThatThrownBy(() -> AskedOutput.of(typed).time(DOCUMENT, STORY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(ENGLISH.say(refusal.sentence()))
                                .startsWith("There is no output in channel " + channel + " at row ")
                                .contains(", column " + column + ": ")
                                .endsWith(": " + end));
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        assertThatThrownBy(() -> AskedOutput.of("1,2,3,4")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> AskedOutput.of("1;2")).isInstanceOf(Refusal.class);
    }
}
