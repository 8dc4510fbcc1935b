package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.convolution.Steps;
import dev.receptive.bench.convolution.Told;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shortcuts lie where the keyboard has them: on American, German and French layouts, and on the keypad. */
class LayoutKeysTest extends OneWindowOnEveryBench {

    private static final Box UNIT = new Box(0, 0, 10, 10);

    @BeforeEach
    void fitted() {
        open.run(() -> {
            open.window.stage().fit();
            open.window.stage().requestFocus();
            open.model().step(Steps.PRODUCT);
        });
    }

    private void press(KeyCode code, String text, boolean shift, boolean shortcut) {
        open.run(() -> Event.fireEvent(
                open.stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, shortcut, false, false)));
    }

    private double scale() {
        return open.fx(() -> open.window.stage().view(UNIT).width());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            American,               EQUALS,           '=',  false
            American with Shift,    EQUALS,           '+',  true
            American without text,  EQUALS,           '',   false
            German,                 PLUS,             '+',  false
            German without text,    PLUS,             '',   false
            French with Shift,      EQUALS,           '+',  true
            French,                 EQUALS,           '=',  false
            keypad,                 ADD,              '+',  false
            unknown key,            UNDEFINED,        '+',  false
            """)
    void aPlusZoomsIn(String layout, KeyCode code, String text, boolean shift) {
        double before = scale();
        press(code, text, shift, true);
        assertThat(scale()).as(layout).isGreaterThan(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            American,               MINUS,            '-'
            German without text,    MINUS,            ''
            French,                 DIGIT6,           '-'
            French on Linux,        MINUS,            '-'
            keypad,                 SUBTRACT,         '-'
            """)
    void aMinusZoomsOut(String layout, KeyCode code, String text) {
        open.run(() -> open.window.stage().zoom(3));
        double before = scale();
        press(code, text, false, true);
        assertThat(scale()).as(layout).isLessThan(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            American,               DIGIT0,           '0',  false
            French,                 DIGIT0,           'à',  false
            French with Shift,      UNDEFINED,        '0',  true
            keypad,                 NUMPAD0,          '0',  false
            """)
    void aZeroFits(String layout, KeyCode code, String text, boolean shift) {
        double before = scale();
        open.run(() -> open.window.stage().zoom(3));
        press(code, text, shift, true);
        assertThat(scale()).as(layout).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            American,               DIGIT2,           '2',  false, 1
            French,                 DIGIT2,           'é',  false, 1
            French with Shift,      DIGIT2,           '2',  true,  1
            French on Linux,        AMPERSAND,        '1',  true,  0
            French on Linux,        QUOTEDBL,         '3',  true,  2
            keypad,                 NUMPAD3,          '3',  false, 2
            """)
    void aDigitChoosesAStep(String layout, KeyCode code, String text, boolean shift, int index) {
        open.run(() -> open.model().step(Told.SIZES.get((index + 1) % 3)));
        press(code, text, shift, false);
        assertThat(open.state().pace().step()).as(layout).isEqualTo(Told.SIZES.get(index));
    }

    @Test
    void yDoesAgainWhatWasUndone() {
        open.run(() -> {
            open.model().set(Spot.of("kernel", 0, 0), 9, "nine");
            open.model().undo();
        });
        press(KeyCode.Y, "y", false, true);
        assertThat(open.fx(() -> open.model().value(Spot.of("kernel", 0, 0)))).isEqualTo(9);
        open.run(open.model()::undo);
    }

    @Test
    void tabTurnsFromBenchToBenchAndRoundFromWhereverTheKeyboardIs() {
        List<Bench<?>> all = open.session.desk().benches().all();
        for (int i = 1; i <= all.size(); i++) {
            press(i % 2 == 0 ? KeyCode.TAB : KeyCode.PAGE_DOWN, "", false, true);
            assertThat(open.fx(() -> open.session.model().bench())).isEqualTo(all.get(i % all.size()));
        }
        press(KeyCode.TAB, "", true, true);
        assertThat(open.fx(() -> open.session.model().bench())).isEqualTo(all.get(all.size() - 1));
        press(KeyCode.PAGE_DOWN, "", false, true);
        assertThat(open.fx(() -> open.session.model().bench())).isEqualTo(all.get(0));
    }
}
