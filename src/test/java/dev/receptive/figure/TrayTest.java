package dev.receptive.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.nn.Form;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tray holds any equation: nothing in it leaves its frame and no chip stands on another. */
class TrayTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,  830, 690
            4,  830, 690
            9,  640, 480
            10, 392, 1568
            16, 830, 690
            49, 1300, 850
            """)
    void everyEquationStandsInTheFrame(int terms, double width, double height) {
        for (Form form : List.of(Form.MAXIMUM, new Form.Mean(terms), Form.SUM)) {
            Sketch sketch = new Sketch(width, height);
            Box frame = sketch.tray(terms);
            Sheet sheet = drawn(terms, Signs.of(form), frame, sketch.unit());

            List<Box> chips = new ArrayList<>();
            for (Mark mark : sheet.marks()) {
                if (mark instanceof Mark.Rect rect) {
                    chips.forEach(other -> assertThat(overlap(other, rect.box()))
                            .as("%s over %s", rect, other)
                            .isFalse());
                    chips.add(rect.box());
                    assertThat(holds(frame, rect.box())).as("%s", rect).isTrue();
                } else if (mark instanceof Mark.Text text) {
                    assertThat(frame.contains(text.x(), text.y()))
                            .as("%s", text)
                            .isTrue();
                }
            }
            assertThat(chips).hasSize(terms + 1);
        }
    }

    @Test
    void aMaximumReadsFromLeftToRight() {
        Sketch sketch = new Sketch(830, 690);
        Sheet sheet = drawn(4, Signs.of(Form.MAXIMUM), sketch.tray(4), sketch.unit());

        assertThat(sheet.marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(Mark.Text.class::cast)
                        .sorted(Comparator.comparingDouble(Mark.Text::x))
                        .map(Mark.Text::text))
                .containsExactly("max(", "1", ",", "2", ",", "3", ",", "4", ")", "=", "4");
    }

    private static Sheet drawn(int terms, Signs signs, Box frame, double unit) {
        Tray tray = new Tray(frame, new Tray.Terms(terms, 2, signs, false), unit);
        Sheet sheet = new Sheet();
        for (int index = 0; index < terms; index++) {
            tray.term(sheet, index, Chip.of(new Inked(Integer.toString(index + 1), Ink.INPUT), true, false));
        }
        tray.result(sheet, new ShownResult(Quantity.of(terms), true), 1);
        return sheet;
    }

    private static boolean holds(Box frame, Box box) {
        return box.x() > frame.x()
                && box.right() < frame.right()
                && box.y() > frame.y()
                && box.bottom() < frame.bottom();
    }

    private static boolean overlap(Box one, Box two) {
        double slack = 1e-6;
        return one.x() < two.right() - slack
                && two.x() < one.right() - slack
                && one.y() < two.bottom() - slack
                && two.y() < one.bottom() - slack;
    }
}
