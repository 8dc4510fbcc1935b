package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The arithmetic of one axis against positions that are simply tried one after another. */
class AxisTest {

    @Test
    void outputsAreThePositionsAtWhichTheWindowFits() {
        for (Axis axis : every()) {
            assertThat(axis.outputs())
                    .as(axis.toString())
                    .isEqualTo(starts(axis).size());
        }
    }

    @Test
    void restIsWhatLiesPastTheLastWindow() {
        for (Axis axis : every()) {
            List<Integer> starts = starts(axis);
            int end = starts.get(starts.size() - 1) + axis.span();
            assertThat(axis.rest()).as(axis.toString()).isEqualTo(axis.padded() - end);
        }
    }

    @Test
    void readCountsFromTheFirstInput() {
        for (Axis axis : every()) {
            List<Integer> starts = starts(axis);
            for (int o = 0; o < axis.outputs(); o++) {
                for (int i = 0; i < axis.kernel(); i++) {
                    int padded = starts.get(o) + i * axis.dilation();
                    assertThat(axis.read(o, i)).as(axis.toString()).isEqualTo(padded - axis.before());
                }
            }
        }
    }

    @Test
    void readersAreTheOutputsThatReadAnInput() {
        for (Axis axis : every()) {
            for (int index = -axis.before() - 2; index < axis.input() + axis.after() + 2; index++) {
                List<Integer> readers = new ArrayList<>();
                for (int o = 0; o < axis.outputs(); o++) {
                    for (int i = 0; i < axis.kernel(); i++) {
                        if (axis.read(o, i) == index) {
                            readers.add(o);
                        }
                    }
                }
                assertThat(axis.readers(index).boxed().toList())
                        .as("%s at %d", axis, index)
                        .isEqualTo(readers);
                assertThat(axis.isRead(index)).as("%s at %d", axis, index).isEqualTo(!readers.isEmpty());
            }
        }
    }

    /** An input may be read where padding repeats it, and nowhere else. */
    @ParameterizedTest
    @EnumSource
    void anInputIsReadWhereItsCopyIs(PaddingMode mode) {
        for (Axis axis : every()) {
            if (!isPossible(mode, axis)) {
                continue;
            }
            List<Integer> read = new ArrayList<>();
            for (int o = 0; o < axis.outputs(); o++) {
                for (int i = 0; i < axis.kernel(); i++) {
                    read.add(mode.source(axis.read(o, i), axis.input()));
                }
            }
            for (int index = 0; index < axis.input(); index++) {
                assertThat(axis.isRead(index, mode))
                        .as("%s, %s at %d", axis, mode, index)
                        .isEqualTo(read.contains(index));
            }
        }
    }

    private static boolean isPossible(PaddingMode mode, Axis axis) {
        try {
            mode.check(axis.before(), axis.after(), axis.input());
            return true;
        } catch (IllegalArgumentException tooFar) {
            return false;
        }
    }

    @Test
    void paddingIsWhatLiesOutsideTheInput() {
        Axis axis = new Axis(3, 2, 1, 1, 2, 1);

        assertThat(IntStream.range(-2, 4).filter(axis::isPadding)).containsExactly(-2, -1, 3);
        assertThat(axis.padded()).isEqualTo(6);
    }

    /** Worked examples: Dumoulin and Visin's guide to convolution arithmetic, and LeNet. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # input, kernel, stride, dilation, before, after, outputs, rest
            4,  3, 1, 1, 0, 0, 2,  0
            5,  4, 1, 1, 2, 2, 6,  0
            5,  3, 1, 1, 1, 1, 5,  0
            5,  3, 1, 1, 2, 2, 7,  0
            5,  3, 2, 1, 0, 0, 2,  0
            6,  3, 2, 1, 1, 1, 3,  1
            7,  3, 1, 2, 0, 0, 3,  0
            28, 5, 1, 1, 2, 2, 28, 0
            8,  3, 3, 1, 0, 1, 3,  0
            1,  1, 8, 4, 0, 0, 1,  0
            """)
    void workedExamples(int input, int kernel, int stride, int dilation, int before, int after, int outputs, int rest) {
        Axis axis = new Axis(input, kernel, stride, dilation, before, after);

        assertThat(axis.outputs()).isEqualTo(outputs);
        assertThat(axis.rest()).isEqualTo(rest);
    }

    @Test
    void aStrideLongerThanTheKernelLeavesInputsUnread() {
        Axis axis = new Axis(7, 2, 3, 1, 0, 0);

        assertThat(IntStream.range(0, 7).filter(index -> !axis.isRead(index))).containsExactly(2, 5, 6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 5 | 1 | 1 | 0 | 0 | window: a kernel that spans 5 does not fit 3 inputs with padding 0 + 0
            3 | 3 | 1 | 3 | 1 | 2 | window: a kernel that spans 7 does not fit 3 inputs with padding 1 + 2
            3 | 3 | 1 | 2000000000 | 0 | 0 | window: a kernel that spans 4000000001 does not fit 3 inputs with padding 0 + 0
            0 | 1 | 1 | 1 | 2 | 2 | window: input 0, kernel 1, stride 1 and dilation 1 must each be at least 1
            3 | 0 | 1 | 1 | 0 | 0 | window: input 3, kernel 0, stride 1 and dilation 1 must each be at least 1
            3 | 2 | 0 | 1 | 0 | 0 | window: input 3, kernel 2, stride 0 and dilation 1 must each be at least 1
            3 | 2 | 1 | 0 | 0 | 0 | window: input 3, kernel 2, stride 1 and dilation 0 must each be at least 1
            3 | 2 | 1 | 1 | -1 | 0 | window: padding -1 + 0 must not be negative
            3 | 2 | 1 | 1 | 0 | -1 | window: padding 0 + -1 must not be negative
            """)
    void whatCannotSlideIsRefusedInASentence(
            int input, int kernel, int stride, int dilation, int before, int after, String sentence) {
        assertThatThrownBy(() -> new Axis(input, kernel, stride, dilation, before, after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    /** Where windows start in the padded input. */
    private static List<Integer> starts(Axis axis) {
        List<Integer> starts = new ArrayList<>();
        for (int start = 0;
                start + axis.span() <= axis.before() + axis.input() + axis.after();
                start += axis.stride()) {
            starts.add(start);
        }
        return starts;
    }

    /** Every small axis there is. */
    private static List<Axis> every() {
        List<Axis> all = new ArrayList<>();
        for (int n = 1; n <= 6; n++) {
            for (int k = 1; k <= 4; k++) {
                for (int s = 1; s <= 4; s++) {
                    for (int d = 1; d <= 3; d++) {
                        for (int p = 0; p < 9; p++) {
                            if (d * (k - 1) + 1 <= n + p / 3 + p % 3) {
                                all.add(new Axis(n, k, s, d, p / 3, p % 3));
                            }
                        }
                    }
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(1000);
        return all;
    }
}
