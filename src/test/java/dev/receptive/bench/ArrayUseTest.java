package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.receptive.data.NumpyArray;
import dev.receptive.data.NumpyFiles;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of NumPy as inputs and kernels, and those that can be neither. */
class ArrayUseTest {

    private final Path file;

    ArrayUseTest(@TempDir Path folder) {
        this.file = folder.resolve("a.npy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INPUT  | 2 3       | 1 | 1
            INPUT  | 4 2 3     | 1 | 4
            INPUT  | 1 4 2 3   | 1 | 4
            INPUT  | 16 32 32  | 1 | 16
            KERNEL | 2 3       | 1 | 1
            KERNEL | 4 2 3     | 1 | 4
            KERNEL | 5 4 2 3   | 5 | 4
            KERNEL | 16 16 7 7 | 16 | 16
            """)
    void theLastTwoAxesAreGrids(ArrayUse use, String sizes, int count, int depth) {
        GridStack stack = use.read(NumpyArray.inNpy(NumpyFiles.counting(file, sizes(sizes))));

        assertThat(stack.count()).isEqualTo(count);
        assertThat(stack.depth()).isEqualTo(depth);
        assertThat(stack.levels()).isFalse();
        int area = stack.grids().get(0).values().shape().count();
        for (int slice = 0; slice < count * depth; slice++) {
            Numbers grid = stack.grids().get(slice);
            assertThat(grid.values().at(0)).isEqualTo(slice * area);
            assertThat(grid.source()).isEqualTo(new Source.Array(NumpyArray.inNpy(file), slice, count, depth));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INPUT  | 3          | has the shape [3]; an input has [height, width], [channels, height, width] or [1, channels, height, width].
            INPUT  | 2 1 3 3    | has the shape [2, 1, 3, 3]; an input has [height, width], [channels, height, width] or [1, channels, height, width].
            INPUT  | 1 1 1 3 3  | has the shape [1, 1, 1, 3, 3]; an input has [height, width], [channels, height, width] or [1, channels, height, width].
            INPUT  | 17 3 3     | has the shape [17, 3, 3]: Channels is 17; it can be 1 to 16.
            INPUT  | 513 3      | has the shape [513, 3]: Input height is 513; it can be 1 to 512.
            INPUT  | 1 2 3 513  | has the shape [1, 2, 3, 513]: Input width is 513; it can be 1 to 512.
            INPUT  | 1 33       | @
            KERNEL | 3          | has the shape [3]; a kernel has [height, width], [channels in, height, width] or [channels out, channels in, height, width].
            KERNEL | 1 1 1 3 3  | has the shape [1, 1, 1, 3, 3]; a kernel has [height, width], [channels in, height, width] or [channels out, channels in, height, width].
            KERNEL | 17 1 3 3   | has the shape [17, 1, 3, 3]: Kernels is 17; it can be 1 to 16.
            KERNEL | 17 3 3     | has the shape [17, 3, 3]: Slices of a kernel is 17; it can be 1 to 16.
            KERNEL | 8 3        | has the shape [8, 3]: Kernel height is 8; it can be 1 to 7.
            KERNEL | 2 2 3 8    | has the shape [2, 2, 3, 8]: Kernel width is 8; it can be 1 to 7.
            """)
    void aShapeThatWillNotDoIsSaid(ArrayUse use, String sizes, String sentence) {
        NumpyFiles.counting(file, sizes(sizes));
        if (sentence.equals("@")) {
            assertThat(use.read(NumpyArray.inNpy(file)).levels()).isTrue();
        } else {
            assertThat(refused(use, NumpyArray.inNpy(file))).isEqualTo(file + " " + sentence);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NaN       | holds NaN at [1, 0, 2]; every number must be finite.
            Infinity  | holds ∞ at [1, 0, 2]; every number must be finite.
            -Infinity | holds −∞ at [1, 0, 2]; every number must be finite.
            """)
    void whatIsNotFiniteIsSaidWithItsPlace(float number, String sentence) {
        float[] numbers = new float[12];
        numbers[8] = number;
        NumpyFiles.of(file, numbers, 2, 2, 3);

        for (ArrayUse use : ArrayUse.values()) {
            assertThat(refused(use, NumpyArray.inNpy(file))).isEqualTo(file + " " + sentence);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "-1, −1", "256, 256"})
    void aLargeInputIsAPictureOrNothing(float number, String shown) {
        float[] numbers = new float[40 * 50];
        numbers[53] = 255;
        NumpyFiles.of(file, numbers, 40, 50);
        assertThat(ArrayUse.INPUT.read(NumpyArray.inNpy(file)).levels()).isTrue();

        numbers[53] = number;
        NumpyFiles.of(file, numbers, 40, 50);
        assertThat(refused(ArrayUse.INPUT, NumpyArray.inNpy(file)))
                .isEqualTo(
                        file + " has the shape [40, 50]: past 32 × 32 only the levels of a picture can be shown, whole "
                                + "numbers from 0 to 255, but " + shown + " stands at [1, 3].");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            |u1 ; 000102030405
            >i2 ; 000000010002000300040005
            <i8 ; 000000000000000001000000000000000200000000000000030000000000000004000000000000000500000000000000
            >f4 ; 000000003F80000040000000404000004080000040A00000
            <f2 ; 0000003C0040004200440045
            """)
    void everyTypeAndOrderIsRead(String type, String values) {
        String entries = "'descr': '" + type + "', 'shape': (1, 2, 3)";

        NumpyFiles.raw(file, entries, false, values);
        assertThat(ArrayUse.INPUT.read(NumpyArray.inNpy(file)).grids().get(0).values())
                .isEqualTo(Tensor.of(Shape.of(2, 3), 0, 1, 2, 3, 4, 5));
        NumpyFiles.raw(file, entries, true, values);
        assertThat(ArrayUse.KERNEL.read(NumpyArray.inNpy(file)).grids().get(0).values())
                .isEqualTo(Tensor.of(Shape.of(2, 3), 0, 2, 4, 1, 3, 5));
    }

    /** The numbers of a file that will not do are not even looked at: they are not there. */
    @Test
    void aShapeIsRefusedBeforeItsNumbersAreRead() {
        NumpyFiles.raw(file, "'descr': '|O', 'shape': (2, 2)", false, "");
        assertThat(refused(ArrayUse.INPUT, NumpyArray.inNpy(file))).contains("holds Python objects");

        NumpyFiles.cut(NumpyFiles.counting(file, 2, 3, 3), 4);
        assertThat(refused(ArrayUse.INPUT, NumpyArray.inNpy(file)))
                .isEqualTo(file + " is cut short: it needs 72 more bytes, and there are at most 68.");

        NumpyFiles.raw(file, "'descr': '<i4', 'shape': (20, 1, 1)", false, "010000FF".repeat(20));
        assertThat(refused(ArrayUse.INPUT, NumpyArray.inNpy(file))).contains("Channels is 20");
    }

    @Test
    void minusZeroIsZero() {
        NumpyFiles.of(file, new float[] {-0f, 1}, 1, 2);

        Tensor numbers =
                ArrayUse.KERNEL.read(NumpyArray.inNpy(file)).grids().get(0).values();
        assertThat(Float.floatToRawIntBits(numbers.at(0))).isZero();
    }

    @Test
    void anArrayOfSeveralIsNamed() {
        NumpyFiles.counting(file, 2, 2);
        Path other = NumpyFiles.counting(file.resolveSibling("conv.weight.npy"), 3, 2, 2);
        Path one = NumpyFiles.zip(file.resolveSibling("one.npz"), other);
        Path two = NumpyFiles.zip(file.resolveSibling("two.NPZ"), file, other);

        assertThat(NumpyArray.in(one)).isEqualTo(NumpyArray.inNpz(one, "conv.weight"));
        assertThat(ArrayUse.KERNEL.read(NumpyArray.in(one)).depth()).isEqualTo(3);
        assertThat(catchThrowableOfType(Refusal.class, () -> NumpyArray.in(two)))
                .hasMessage(
                        two
                                + " holds 2 arrays, a, conv.weight; the file of an experiment can say which, such as array: a.");
        assertThat(refused(ArrayUse.INPUT, NumpyArray.inNpz(two, "b"))).isEqualTo(two + " holds nothing named \"b\".");
        NumpyFiles.counting(other, 3);
        NumpyFiles.zip(two, file, other);
        assertThat(refused(ArrayUse.INPUT, NumpyArray.inNpz(two, "conv.weight")))
                .startsWith(two + " [conv.weight] has the shape [3]; an input has ");
    }

    /** In English; checks that Chinese has it too. */
    private static String refused(ArrayUse use, NumpyArray array) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> use.read(array));
        assertThat(refusal).isNotNull();
        assertThat(Words.in(Language.CHINESE).say(refusal.sentence())).containsPattern("\\p{IsHan}");
        return Words.in(Language.ENGLISH).say(refusal.sentence());
    }

    private static int[] sizes(String text) {
        return Stream.of(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    @Test
    void whatIsGoneIsSaid() {
        assertThat(Arrays.stream(ArrayUse.values()).map(use -> refused(use, NumpyArray.inNpy(file))))
                .containsOnly("There is no file " + file + ".");
    }
}
