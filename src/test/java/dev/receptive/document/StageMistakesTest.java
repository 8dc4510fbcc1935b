package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.receptive.bench.mixing.Mixing;
import dev.receptive.yaml.FileProblems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wrong value of a stage, each with the sentence and the place that a person is told. */
class StageMistakesTest {

    private static final String BENCH = "stage:\n  bench: convolution\n";
    private static final String GRIDS = BENCH + "  input: {preset: padding-example}\n  kernel: {preset: sobel-x}\n";

    private static final String NET =
            "\n  input: [[1, 2, 3], [4, 5, 6], [7, 8, 9], [1, 2, 3]]\n  kernel: [[1], [2], [3], [4]]\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bias: one             | 5:9: “one” is not a number. Type digits such as −12.75, or a fraction such as 1/9.
            bias: .nan            | 5:9: “.nan” is not a number that can be computed with: it must be finite and fit float32.
            bias: -.inf           | 5:9: “-.inf” is not a number that can be computed with: it must be finite and fit float32.
            bias: 1e39            | 5:9: “1e39” is not a number that can be computed with: it must be finite and fit float32.
            bias: 1/0             | 5:9: “1/0” is not a number that can be computed with: it must be finite and fit float32.
            bias:                 | 5:8: A number is missing.
            bias: [1, 2]          | 5:9: Biases: 2; kernels: 1. Each kernel has one bias.
            groups: 2             | 5:11: Slices of a kernel: 1; channels in: 1. Groups: 1, not 2.
            without: {channels: [x]} | 5:24: Channel must be a whole number, not "x"
            notation: book        | 5:13: unknown notation "book"; known: pytorch, d2l, wfps, wkps
            guesses: [[0, 0, 9, 1]] | 4:11: Column is 9; it can be 0 to 2.
            stride: 0             | 5:11: Stride down is 0; it can be 1 to 8.
            stride: [1, 9]        | 5:15: Stride across is 9; it can be 1 to 8.
            stride: [0, 0]        | 5:12: Stride down is 0; it can be 1 to 8.~5:15: Stride across is 0; it can be 1 to 8.
            stride: 1.5           | 5:11: Stride down must be a whole number, not "1.5"
            stride: two           | 5:11: Stride down must be a whole number, not "two"
            stride: 99999999999   | 5:11: Stride down is 99999999999; it can be 1 to 8.
            stride: [1, 2, 3]     | 5:11: one number is expected here, or two: [down, across]; this list has 3
            stride: {down: 1}     | 5:11: a single value is expected here, not a mapping (key: value)
            dilation: 5           | 5:13: Dilation down is 5; it can be 1 to 4.
            dilation: [1, -1]     | 5:17: Dilation across is −1; it can be 1 to 4.
            padding: -1           | 5:12: Padding at the top is −1; it can be 0 to 6.
            padding: −1           | 5:12: Padding at the top is −1; it can be 0 to 6.
            padding: [0, 7]       | 5:16: Padding on the left is 7; it can be 0 to 6.
            padding: {botom: 1}   | 5:13: unknown key "botom"; did you mean "bottom"?
            padding: {left: -2}   | 5:19: Padding on the left is −2; it can be 0 to 6.
            padding: smae         | 5:12: unknown padding "smae"; did you mean "same"?
            padding: reflect      | 5:12: unknown padding "reflect"; known: same, valid, full
            paddign: 1            | 5:3: unknown key "paddign"; did you mean "padding"?
            colour: red           | 5:3: unknown key "colour"; known: bench, input, kernel, bias, groups, padding, padding-mode, stride, dilation, flip, activation, slope, alpha, centre, sources, compare, compare-same, hide, contributions, notation, view, without, guesses, at
            activation: rleu      | 5:15: unknown function "rleu"; did you mean "relu"?
            slope: 0.2            | 5:10: "slope" needs "activation" beside it
            input: {digit: 1}     | 5:3: the key "input" is written twice
            at: 3                 | 5:7: a mapping (key: value) is expected here, not a single value
            at: {cell: 1}         | 5:14: a cell is written [row, column], both from 0
            at: {cell: [1, 2, 3]} | 5:14: a cell is written [row, column], both from 0
            at: {cell: [3, 0]}    | 5:15: Cell row is 3; it can be 0 to 2.
            at: {cell: [0, -1]}   | 5:18: Cell column is −1; it can be 0 to 2.
            at: {cell: [a, 0]}    | 5:15: Cell row must be a whole number, not "a"
            at: {cell: [0, 0], product: 10} | 5:31: Product is 10; it can be 0 to 9.
            at: {product: 1}      | 5:17: a product needs the cell that it belongs to
            at: {product: 11}     | 5:17: a product needs the cell that it belongs to
            at: {moment: end, product: 2} | 5:30: a product needs the cell that it belongs to
            at: {channel: 1, cell: [0, 0]} | 5:8: unknown key "channel"; known: moment, cell, product, step
            at: {step: cel}       | 5:14: unknown step "cel"; did you mean "cell"?
            at: {step: [cell]}    | 5:14: a single value is expected here, not a list
            at: {moment: middle}  | 5:16: unknown moment "middle"; known: start, end
            at: {moment: [end]}   | 5:16: a single value is expected here, not a list
            at: {moment: end, cell: [0, 0]} | 5:16: a moment and a cell are two places; one of them must go
            at: {when: now}       | 5:8: unknown key "when"; known: moment, cell, product, step
            """)
    void aWrongValueIsToldWithItsPlace(String line, String expected) {
        assertThat(Mistakes.in(GRIDS + "  " + line)).containsExactly(expected.split("~", -1));
    }

    /** On a bench with channels, half a place is no place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {channel: 1}             | 3:17: a channel needs the cell that it belongs to
            {channel: 5}             | 3:17: a channel needs the cell that it belongs to
            {channel: 1, product: 1} | 3:17: a channel needs the cell that it belongs to~3:29: a product needs the cell that it belongs to
            {channel: 1, moment: end} | 3:17: a channel needs the cell that it belongs to
            """)
    void halfAPlaceIsTold(String at, String expected) {
        Benches benches = new Benches(List.of(new Mixing()));
        FileProblems problems = catchThrowableOfType(
                FileProblems.class,
                () -> new DocumentReader(benches).read("stage:\n  bench: mixing\n  at: " + at + NET, "a.yaml", null));

        assertThat(Mistakes.lines(problems, "a.yaml")).containsExactly(expected.split("~", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                    | 3:10: the grid is empty; it needs at least one row
            [[]]                  | 3:11: row 0 is empty
            [1, 2]                | 3:11: row 0 is not a list; a grid is a list of rows, such as [[0, 1], [2, 3]]~3:14: row 1 is not a list; a grid is a list of rows, such as [[0, 1], [2, 3]]
            [[1, 2], [3]]         | 3:19: row 1 has a length of 1, but row 0 has a length of 2
            [[1, x], [3, .inf]]   | 3:15: “x” is not a number. Type digits such as −12.75, or a fraction such as 1/9.~3:23: “.inf” is not a number that can be computed with: it must be finite and fit float32.
            [[1, [2]]]            | 3:15: a number is expected here, not a list
            [[1, '']]             | 3:15: A number is missing.
            [[0x10, 1_000]]       | 3:12: “0x10” is not a number. Type digits such as −12.75, or a fraction such as 1/9.~3:18: “1_000” is not a number. Type digits such as −12.75, or a fraction such as 1/9.
            many                  | 3:10: numbers are expected here, such as [[0, 1], [2, 3]], or where they come from, such as {preset: counting-3x3}
            ramp                  | 3:10: numbers are expected here, such as [[0, 1], [2, 3]], or where they come from, such as {preset: ramp}
            {preset: }            | 3:18: the input preset is missing here; known: counting-3x3, one-to-nine, padding-example, stripes-6x8, stroke-6x8, dots-8x8, smiley-6x6, ramp, checkerboard, plus, zeros, ones, random
            [[1 2], [3 -4.5]]     | 3:12: “1 2” is several numbers; put commas between them~3:19: “3 -4.5” is several numbers; put commas between them
            {}                    | 3:10: name exactly one of: preset, photo, digit, test-digit, image, levels, npy, npz
            {photo: cat, digit: 1} | 3:10: name exactly one of: preset, photo, digit, test-digit, image, levels, npy, npz
            {foto: cat}           | 3:11: unknown key "foto"; did you mean "photo"?
            {preset: smily-6x6}   | 3:19: unknown input preset "smily-6x6"; did you mean "smiley-6x6"?
            {photo: dog}          | 3:18: unknown photograph "dog"; known: astronaut, cameraman, cat, coffee, rocket, brick, grass, gravel
            {photo: cofee}        | 3:18: unknown photograph "cofee"; did you mean "coffee"?
            {digit: 10}           | 3:18: Digit is 10; it can be 0 to 9.
            {digit: three}        | 3:18: Digit must be a whole number, not "three"
            {image: a.png}        | 3:18: the file "a.png" is named by a relative path, but this text is in no folder
            {image: "a\\0b"}      | 3:18: "a\\u0000b" is not a path
            {levels: 3}           | 3:19: a list is expected here, not a single value
            {levels: [[1, x]]}    | 3:24: “x” is not a number. Type digits such as −12.75, or a fraction such as 1/9.
            {levels: [[1, 256]]}  | 3:19: A level of grey is 256; it can be 0 to 255.
            {levels: [[-0.5]]}    | 3:19: A level of grey is −0.5; it can be 0 to 255.
            {levels: [[1]], photo: cat} | 3:10: name exactly one of: preset, photo, digit, test-digit, image, levels, npy, npz
            {levels: [[1]], image: a.png} | 3:33: the file "a.png" is named by a relative path, but this text is in no folder
            {digit: 1, pixels: [[0, 0, 1]]} | 3:29: "pixels" changes a photograph, which "photo" names; there is none here
            {photo: cat, pixels: 3} | 3:31: a list is expected here, not a single value
            {photo: cat, pixels: [[0, 0]]} | 3:32: a pixel is written [row, column, level], row and column from 0
            {photo: cat, pixels: [[0, 999, 1]]} | 3:36: Column is 999; it can be 0 to 255.
            {photo: cat, pixels: [[0, 0, 256]]} | 3:39: A level of grey is 256; it can be 0 to 255.
            {photo: cat, pixels: [[0, 0, 1], [0, 0, 2]]} | 3:43: the pixel (0, 0) is written twice
            {image: /no/such.png} | 3:18: There is no file /no/such.png.
            """)
    void aWrongInputIsToldWithItsPlace(String input, String expected) {
        assertThat(Mistakes.in(BENCH + "  input: " + input + "\n  kernel: [[1]]"))
                .containsExactly(expected.replace("\\0", "\0").split("~", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[1,1,1,1,1,1,1,1]]   | 4:12: Kernel width is 8; it can be 1 to 7.
            [[1],[1],[1],[1],[1],[1],[1],[1]] | 4:11: Kernel height is 8; it can be 1 to 7.
            {photo: cat}          | 4:12: unknown key "photo"; known: preset, npy, npz
            {preset: sobl-x}      | 4:20: unknown kernel preset "sobl-x"; did you mean "sobel-x"?
            {preset: [sobel-x]}   | 4:20: a single value is expected here, not a list
            [[1,1,1,1]]           | 4:11: The kernel spans 4 in width, but the padded input has only 3 (3 + 0 of padding). Make the kernel smaller or the padding larger.
            [[1],[1],[1],[1]]     | 4:11: The kernel spans 4 in height, but the padded input has only 3 (3 + 0 of padding). Make the kernel smaller or the padding larger.
            """)
    void aWrongKernelIsToldWithItsPlace(String kernel, String expected) {
        assertThat(Mistakes.in(BENCH + "  input: {preset: counting-3x3}\n  kernel: " + kernel))
                .containsExactly(expected);
    }

    @Test
    void aLargeGridIsRefusedBeforeItIsRead() {
        String row = "[" + "1, ".repeat(32) + "1]";
        assertThat(Mistakes.in(BENCH + "  input: [" + row + "]\n  kernel: [[1]]"))
                .containsExactly("3:11: Input width is 33; it can be 1 to 32.");
        assertThat(Mistakes.in(BENCH + "  input: [" + "[x], ".repeat(33) + "]\n  kernel: [[1]]"))
                .containsExactly("3:10: Input height is 33; it can be 1 to 32.");
    }

    @Test
    void aKernelThatDilationMakesTooLargeIsToldAtTheKernel() {
        assertThat(Mistakes.in(BENCH + "  dilation: 2\n  kernel: [[1, 2], [3, 4]]\n  input: [[1, 2], [3, 4]]"))
                .containsExactly("4:11: The kernel spans 3 in height, but the padded input has only 2"
                        + " (2 + 0 of padding). Make the kernel smaller or the padding larger.");
    }

    @Test
    void aLongWordIsCut() {
        assertThat(Mistakes.in(BENCH + "  input: {preset: " + "x".repeat(100_000) + "}\n  kernel: [["
                        + "y".repeat(100_000) + "]]"))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(400));
    }
}
