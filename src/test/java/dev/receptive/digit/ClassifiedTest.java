package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.data.LabelledImages;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Sequential;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a network says to a set, and finding the way through it. */
class ClassifiedTest {

    private final LabelledImages images;

    ClassifiedTest(@TempDir Path folder) throws IOException {
        images = SmallSet.rows(
                folder,
                new int[] {0, 9, 1, 1},
                new int[] {1, 0, 0, 200},
                new int[] {2, 8, 8, 200},
                new int[] {1, 4, 4, 4},
                new int[] {1, 0, 7, 3});
    }

    private Classified classified() {
        return Classified.of(SmallSet.brightest(3), images, BatchProgress.UNSEEN);
    }

    @Test
    void theLargestOutputIsTheClassAndOfEqualOnesTheFirst() {
        Classified classified = classified();

        assertThat(IntStream.range(0, 5).map(classified::predicted)).containsExactly(0, 2, 2, 0, 1);
        assertThat(IntStream.range(0, 5).map(classified::label)).containsExactly(0, 1, 2, 1, 1);
        assertThat(IntStream.range(0, 5).filter(classified::isRight)).containsExactly(0, 2, 4);
        assertThat(classified.count()).isEqualTo(5);
        assertThat(classified.wrong()).isEqualTo(2);
        assertThat(classified.accuracy()).isEqualTo(0.6);
        assertThat(classified).hasToString("2 of 5 wrong");
    }

    @Test
    void theConfusionIsCounted() {
        Classified classified = classified();

        assertThat(classified.called(1, 2)).isEqualTo(1);
        assertThat(classified.called(1, 0)).isEqualTo(1);
        assertThat(classified.called(1, 1)).isEqualTo(1);
        assertThat(classified.called(0, 1)).isZero();
    }

    @Test
    void theNextGoesRound() {
        Classified classified = classified();

        assertThat(classified.nextWrong(-1)).hasValue(1);
        assertThat(classified.nextWrong(0)).hasValue(1);
        assertThat(classified.nextWrong(1)).hasValue(3);
        assertThat(classified.nextWrong(3)).hasValue(1);
        assertThat(classified.nextWrong(4)).hasValue(1);
        assertThat(classified.next(-1, 1)).hasValue(1);
        assertThat(classified.next(1, 1)).hasValue(3);
        assertThat(classified.next(4, 1)).hasValue(1);
        assertThat(classified.next(0, 0)).hasValue(0);
        assertThat(classified.next(2, 7)).isEmpty();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> classified.nextWrong(5));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> classified.next(-2, 1));
    }

    @Test
    void whereAllAreRightNoneIsWrong(@TempDir Path folder) throws IOException {
        LabelledImages right = SmallSet.rows(folder, new int[] {0, 9, 1}, new int[] {1, 1, 9});

        assertThat(Classified.of(SmallSet.brightest(2), right, BatchProgress.UNSEEN)
                        .nextWrong(0))
                .isEmpty();
    }

    /** A picture that is turned round is another picture. */
    @Test
    void imagesMayBeChangedBefore() {
        Classified turned = Classified.of(
                SmallSet.brightest(3),
                images,
                picture -> Tensor.matrix(new float[] {picture.at(2), picture.at(1), picture.at(0)}),
                BatchProgress.UNSEEN);

        assertThat(IntStream.range(0, 5).map(turned::predicted)).containsExactly(2, 0, 0, 0, 1);
    }

    /** From bytes or from pictures: the same numbers go in. */
    @Test
    void aPictureGoesInAsTheSetGivesIt() {
        for (int image = 0; image < images.count(); image++) {
            assertThat(NetworkInput.of(images.levels(image))).isEqualTo(images.images(image, image + 1));
        }
        assertThat(images.levels(1)).isEqualTo(Tensor.matrix(new float[] {0, 0, 200}));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> images.levels(5));
    }

    @Test
    void progressIsToldAndMayEndIt() {
        List<String> told = new ArrayList<>();
        Classified.of(SmallSet.brightest(3), images, (done, of) -> told.add(done + "/" + of));
        assertThat(told).containsExactly("0/5", "5/5");

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Classified.of(SmallSet.brightest(3), images, (done, of) -> {
                    throw new CancellationException();
                }));
    }

    @Test
    void whatIsNoClassifierIsRefused() {
        Sequential maps = Sequential.of(Conv2d.of(1, 2, Window2d.square(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classified.of(maps, images, BatchProgress.UNSEEN))
                .withMessage("classified: outputs 5×2×1×3 are no N×classes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classified.of(SmallSet.brightest(4), images, BatchProgress.UNSEEN))
                .withMessage("linear: input 5×3 where N×4 is expected");
    }
}
