package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Inked;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputSizeTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @ParameterizedTest(name = "{0} inputs, window {1}, stride {2}, padding {3}, dilation {4}, rounded up {5}")
    @CsvSource(delimiter = '|', textBlock = """
            6 | 2 | 2 | 0 | 1 | false | 3
            6 | 3 | 2 | 0 | 1 | false | 2
            6 | 3 | 2 | 0 | 1 | true  | 3
            7 | 2 | 3 | 1 | 1 | true  | 3
            7 | 2 | 3 | 1 | 1 | false | 3
            8 | 3 | 2 | 1 | 3 | true  | 3
            8 | 3 | 2 | 1 | 3 | false | 2
            """)
    void theFormulaIsTrueAlsoWhereALayerRoundsUp(
            int inputs, int window, int stride, int padding, int dilation, boolean ceil, int outputs) {
        Window2d slide = new Window2d(
                Extent.square(window), Extent.square(stride), Padding.all(padding), Extent.square(dilation));
        MaxPool2d layer = new MaxPool2d(slide, ceil);

        List<Formula> formulas = OutputSize.formulas(layer.rows(inputs), layer.columns(inputs));

        assertThat(layer.outputShape(Shape.of(1, 1, inputs, inputs)).size(2)).isEqualTo(outputs);
        assertThat(formulas).hasSize(2);
        int[] n = NUMBER.matcher(text(formulas.get(1)))
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .toArray();
        assertThat(text(formulas.get(1)))
                .isEqualTo("⌊(%d + %d + %d − %d·(%d−1) − 1)/%d⌋ + 1 = %d"
                        .formatted(inputs, padding, n[2], dilation, window, stride, outputs));
        assertThat(Math.floorDiv(n[0] + n[1] + n[2] - n[3] * (n[4] - n[5]) - n[6], n[7]) + n[8])
                .isEqualTo(outputs);
    }

    @ParameterizedTest
    @CsvSource({"6, 6, 2", "6, 5, 4"})
    void axesThatDifferHaveALineEach(int height, int width, int lines) {
        assertThat(OutputSize.formulas(new Axis(height, 2, 1, 1, 0, 0), new Axis(width, 2, 1, 1, 0, 0)))
                .hasSize(lines);
    }

    private static String text(Formula formula) {
        return formula.parts().stream().map(Inked::text).collect(Collectors.joining());
    }
}
