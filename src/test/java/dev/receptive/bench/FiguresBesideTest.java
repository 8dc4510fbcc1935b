package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresBesideTest {

    @Test
    void thousandsAreGroupedInAllNumbersOrInNone() {
        assertThat(Figures.beside(List.of(Figures.of(2572), Figures.of(61706), Figures.of(12))))
                .containsExactly("2,572", "61,706", "12");
        assertThat(Figures.beside(List.of(Figures.of(2572), Figures.of(-1)))).containsExactly("2572", "−1");
        assertThat(Figures.beside(List.of(Figures.of(3, 2), Figures.of(0.5)))).containsExactly("3 × 2", "0.5");
    }
}
