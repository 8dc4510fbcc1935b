package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        Tensor drawn = Drawn.of("""
                0 0 0 0 0
                0 0 0 9 0
                0 0 7 0 0
                """);
        Prepared prepared = CROP.prepare(drawn);

        assertThat(prepared.box()).contains(new InkBox(1, 2, 2, 2));
        assertThat(prepared.cropped()).isEqualTo(Drawn.of("0 9\n7 0"));
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
        Tensor drawn = Drawn.counted(30, 33);
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
