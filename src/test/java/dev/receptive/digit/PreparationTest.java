package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.data.Pictures;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing becomes what MNIST's digits are, each step by its own law. */
class PreparationTest {

    private static final Preparation CROP = new Preparation(true, false, false);
    private static final Preparation SCALE = new Preparation(true, true, false);
    private static final Preparation CENTRE = new Preparation(false, false, true);
    private static final Preparation NONE = new Preparation(false, false, false);
    private static final List<Preparation> ALL = IntStream.range(0, 8)
            .mapToObj(i -> new Preparation((i & 1) != 0, (i & 2) != 0, (i & 4) != 0))
            .toList();

    static Stream<Preparation> all() {
        return ALL.stream();
    }

    /** Ink stands in every line of the border, and all ink of the drawing is there. */
    @Test
    void theBoxIsTight() {
        for (Tensor drawn : RandomDrawings.first(300)) {
            Tensor cropped = CROP.prepare(drawn).cropped();
            int bottom = cropped.shape().size(0) - 1;
            int right = cropped.shape().size(1) - 1;

            assertThat(row(cropped, 0)).anyMatch(level -> level > 0);
            assertThat(row(cropped, bottom)).anyMatch(level -> level > 0);
            assertThat(column(cropped, 0)).anyMatch(level -> level > 0);
            assertThat(column(cropped, right)).anyMatch(level -> level > 0);
            assertThat(ink(cropped)).isEqualTo(ink(drawn));
        }
    }

    @Test
    void theBoxSaysWhereTheCropStood() {
        Tensor drawn = drawing("""
                0 0 0 0 0
                0 0 0 9 0
                0 0 7 0 0
                """);
        Prepared prepared = CROP.prepare(drawn);

        assertThat(prepared.box()).contains(new InkBox(1, 2, 2, 2));
        assertThat(prepared.cropped()).isEqualTo(drawing("0 9\n7 0"));
        assertThat(prepared.scaled()).isSameAs(prepared.cropped());
        assertThat(prepared.top()).isEqualTo(13);
        assertThat(prepared.left()).isEqualTo(13);
    }

    @Test
    void theLongerSideIsTwentyAndTheShapeIsKept() {
        for (Tensor drawn : RandomDrawings.first(300)) {
            Prepared prepared = SCALE.prepare(drawn);
            Shape from = prepared.cropped().shape();
            Shape to = prepared.scaled().shape();

            assertThat(Math.max(to.size(0), to.size(1))).isEqualTo(20);
            assertThat(prepared.factor()).isEqualTo(20.0 / Math.max(from.size(0), from.size(1)));
            for (int axis = 0; axis < 2; axis++) {
                double exact = from.size(axis) * prepared.factor();
                assertThat((double) to.size(axis)).isCloseTo(Math.max(1, exact), within(0.5001));
            }
        }
    }

    @Test
    void theCentreOfMassComesToTheMiddlePixelByWholePixels() {
        int whole = 0;
        for (Tensor drawn : RandomDrawings.first(300)) {
            Prepared prepared = Preparation.MNIST.prepare(drawn);
            CentreOfMass of = prepared.mass().orElseThrow();
            assertMiddle(of.row() + prepared.top());
            assertMiddle(of.column() + prepared.left());
            if (ink(prepared.centred()) == ink(prepared.scaled())) {
                CentreOfMass after = CentreOfMass.of(prepared.centred()).orElseThrow();
                assertMiddle(after.row());
                assertMiddle(after.column());
                whole++;
            }
        }
        // else it tells little of pictures from which nothing was cut off
        assertThat(whole).isGreaterThan(250);
    }

    private static void assertMiddle(double mass) {
        assertThat(mass).isBetween(13.5 - 1e-9, 14.5 - 1e-9);
    }

    @Test
    void withoutCentringTheBoxStandsInTheMiddle() {
        for (Tensor drawn : RandomDrawings.first(300)) {
            Prepared prepared = SCALE.prepare(drawn);

            assertThat(prepared.down()).isZero();
            assertThat(prepared.right()).isZero();
            assertThat(prepared.top()).isEqualTo((28 - prepared.scaled().shape().size(0)) / 2);
            assertThat(prepared.left())
                    .isEqualTo((28 - prepared.scaled().shape().size(1)) / 2);
            assertThat(ink(prepared.centred())).isEqualTo(ink(prepared.scaled()));
        }
    }

    @Test
    void whatIsTooLargeIsCutAroundTheMiddle() {
        Tensor drawn = counted(30, 33);
        Tensor placed = NONE.prepare(drawn).centred();

        assertThat(placed.shape()).isEqualTo(Shape.of(28, 28));
        for (int y = 0; y < 28; y++) {
            for (int x = 0; x < 28; x++) {
                assertThat(placed.at(y, x)).isEqualTo(drawn.at(y + 1, x + 3));
            }
        }
    }

    @Test
    void withNoStepTheDrawingIsItself() {
        for (int seed = 0; seed < 20; seed++) {
            Tensor drawn = RandomDrawings.of(new Random(seed), 28, 28);
            Prepared prepared = NONE.prepare(drawn);

            assertThat(List.of(prepared.cropped(), prepared.scaled(), prepared.centred()))
                    .containsOnly(drawn);
            assertThat(prepared.factor()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void anEmptyDrawingStaysEmpty(Preparation preparation) {
        for (Tensor empty : List.of(Tensor.zeros(Shape.of(28, 28)), Tensor.zeros(Shape.of(50, 3)))) {
            Prepared prepared = preparation.prepare(empty);

            assertThat(prepared.cropped()).isEqualTo(empty);
            assertThat(prepared.scaled()).isEqualTo(empty);
            assertThat(prepared.centred()).isEqualTo(Tensor.zeros(Shape.of(28, 28)));
            assertThat(prepared.box()).isEmpty();
            assertThat(prepared.mass()).isEmpty();
            assertThat(prepared.factor()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachStepIsThatOfTheSwitchesBeforeIt(Preparation preparation) {
        for (Tensor drawn : RandomDrawings.first(40)) {
            Prepared prepared = preparation.prepare(drawn);
            assertThat(prepared.drawn()).isSameAs(drawn);
            assertThat(prepared.cropped())
                    .isEqualTo(preparation.crop() ? CROP.prepare(drawn).cropped() : drawn);
            assertThat(prepared.scaled())
                    .isEqualTo(
                            preparation.scale()
                                    ? new Preparation(false, true, false)
                                            .prepare(prepared.cropped())
                                            .scaled()
                                    : prepared.cropped());
            assertThat(prepared.centred())
                    .isEqualTo((preparation.centre() ? CENTRE : NONE)
                            .prepare(prepared.scaled())
                            .centred());
        }
    }

    @Test
    void onePixelFillsTheBoxOfADigit() {
        Tensor drawn = Tensor.zeros(Shape.of(28, 28)).with(27, 0, 130);
        Prepared prepared = Preparation.MNIST.prepare(drawn);

        assertThat(prepared.box()).contains(new InkBox(27, 0, 1, 1));
        assertThat(prepared.factor()).isEqualTo(20);
        assertThat(prepared.scaled()).isEqualTo(Tensor.filled(Shape.of(20, 20), 130));
        // its middle lies between two pixels; the one after it is (14, 14)
        assertThat(prepared.top()).isEqualTo(4);
        assertThat(CENTRE.prepare(drawn).centred())
                .isEqualTo(Tensor.zeros(Shape.of(28, 28)).with(14, 14, 130));
    }

    @Test
    void aFullDrawingBecomesAFullBox() {
        Prepared prepared = Preparation.MNIST.prepare(Tensor.filled(Shape.of(28, 28), 255));

        assertThat(prepared.factor()).isEqualTo(20.0 / 28);
        assertThat(prepared.scaled()).isEqualTo(Tensor.filled(Shape.of(20, 20), 255));
        assertThat(InkBox.of(prepared.centred())).contains(new InkBox(4, 4, 20, 20));
    }

    @Test
    void inkAtTheBorderIsNotLost() {
        Tensor drawn = Tensor.zeros(Shape.of(28, 28)).with(0, 27, 200).with(27, 27, 100);
        Prepared prepared = new Preparation(true, false, true).prepare(drawn);

        assertThat(prepared.box()).contains(new InkBox(0, 27, 28, 1));
        assertThat(prepared.mass()).contains(new CentreOfMass(9, 0));
        assertThat(prepared.down()).isEqualTo(5);
        // 27 + 5 is below the last row
        assertThat(prepared.centred()).isEqualTo(Tensor.zeros(Shape.of(28, 28)).with(5, 14, 200));
        assertThat(prepared.right()).isEqualTo(1);
    }

    /** A heavy foot pulls the picture up, a heavy head down. */
    @Test
    void theShiftIsAwayFromTheHeavySide() {
        Tensor heavyFoot = drawing("1 0 0\n1 0 0\n1 0 0\n1 0 0\n255 0 0");
        Prepared prepared = CENTRE.prepare(heavyFoot);

        assertThat(prepared.down()).isEqualTo(-1);
        assertThat(prepared.right()).isEqualTo(2);
        assertThat(prepared.top()).isEqualTo(10);
        assertThat(prepared.left()).isEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 14, 28, 32, 64})
    void otherNetworksTakeOtherSides(int side) {
        Prepared prepared = Preparation.MNIST.prepare(Pictures.digit(3), side);

        assertThat(prepared.centred().shape()).isEqualTo(Shape.of(side, side));
        int longest = Math.max(
                prepared.scaled().shape().size(0), prepared.scaled().shape().size(1));
        assertThat(longest).isEqualTo(Math.max(1, Math.round(side * 20f / 28)));
        CentreOfMass mass = prepared.mass().orElseThrow();
        int middle = side / 2;
        assertThat(mass.row() + prepared.top()).isBetween(middle - 0.5, middle + 0.5);
        assertThat(prepared.input().shape()).isEqualTo(Shape.of(1, 1, side, side));
    }

    @Test
    void theNetworkTakesLevelsFromNoughtToOne() {
        Tensor drawn = Tensor.zeros(Shape.of(28, 28)).with(3, 4, 255).with(5, 6, 51);
        Tensor input = NONE.prepare(drawn).input();

        assertThat(input)
                .isEqualTo(Tensor.zeros(Shape.of(1, 1, 28, 28)).with(3, 4, 1).with(5, 6, 0.2f));
    }

    @Test
    void whatIsNoDrawingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NONE.prepare(Tensor.zeros(Shape.of(1, 28, 28))))
                .withMessage("preparation: 1×28×28 for a side of 28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NONE.prepare(Tensor.zeros(Shape.of(28, 28)), 0))
                .withMessage("preparation: 28×28 for a side of 0");
        for (float level : new float[] {-1, 256, Float.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NONE.prepare(Tensor.filled(Shape.of(2, 2), level)))
                    .withMessage("preparation: level " + level + " is not 0 to 255");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkInput.of(List.of(counted(2, 2), counted(2, 3))))
                .withMessage("digit: a picture of 2×3 among those of 2×2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkInput.of(List.of()))
                .withMessageStartingWith("digit: 0 pictures");
    }

    private static Tensor counted(int height, int width) {
        float[] levels = new float[height * width];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i % 251;
        }
        return Tensor.of(Shape.of(height, width), levels);
    }

    private static Tensor drawing(String rows) {
        return Tensor.matrix(rows.lines()
                .map(row -> {
                    String[] levels = row.trim().split(" ", -1);
                    float[] line = new float[levels.length];
                    for (int x = 0; x < line.length; x++) {
                        line[x] = Float.parseFloat(levels[x]);
                    }
                    return line;
                })
                .toArray(float[][]::new));
    }

    private static double ink(Tensor picture) {
        return IntStream.range(0, picture.shape().count())
                .mapToDouble(picture::at)
                .sum();
    }

    private static List<Float> row(Tensor picture, int row) {
        return IntStream.range(0, picture.shape().size(1))
                .mapToObj(x -> picture.at(row, x))
                .toList();
    }

    private static List<Float> column(Tensor picture, int column) {
        return IntStream.range(0, picture.shape().size(0))
                .mapToObj(y -> picture.at(y, column))
                .toList();
    }
}
