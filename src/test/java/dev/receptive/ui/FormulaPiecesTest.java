package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.formula.FormulaSetter;
import dev.receptive.formula.TexRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaPiecesTest {

    private static final double SIZE = 24;

    private final FormulaSetter setter = new FormulaSetter();

    private double width(String tex) {
        return setter.set(new TexRequest(tex, SIZE, false)).width();
    }

    @Test
    void aLongFormulaMayBreakBetweenItsTerms() {
        assertThat(FormulaPieces.of("0\\cdot0 + 1\\cdot1 + 3\\cdot2 + 4\\cdot3 = 19"))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "43 + 1 = 44",
                "\\lfloor(6 - 2)/2\\rfloor",
                "\\left(1234567 + 2345678 + 34567\\right)",
                "-4123456789123456789123"
            })
    void whatIsShortOrStandsInBracketsStaysInOnePiece(String tex) {
        assertThat(FormulaPieces.of(tex)).containsExactly(tex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0\\cdot0 + 1\\cdot1 + 3\\cdot2 + 4\\cdot3 = 19",
                "\\lfloor(6 - 2)/2\\rfloor + 1 = 3",
                "4\\cdot(2\\cdot0.5) + 4\\cdot(0\\cdot(-0.5)) + 0 = 4",
                "0 + 4 - 4 - 1 = -1 + 100 - 200"
            })
    void theirPiecesAreAsWideAsTheWhole(String tex) {
        List<String> pieces = FormulaPieces.of(tex);

        assertThat(pieces.size()).isGreaterThan(1);
        double together = pieces.stream().mapToDouble(this::width).sum();
        assertThat(together).isBetween(width(tex) - 3, width(tex) + 3);
    }
}
