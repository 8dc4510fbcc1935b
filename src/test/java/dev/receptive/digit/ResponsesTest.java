package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.digit.Responses.Response;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where each map of a layer is largest. */
@Tag("compute")
class ResponsesTest {

    /** After the first and the second convolution's activation, and after the first dense layer's. */
    private static final List<Integer> LAYERS = List.of(1, 4, 8);

    private final LabelledImages images;
    private final Sequential layers = SmallSet.brightest(2);

    ResponsesTest(@TempDir Path folder) throws IOException {
        images = SmallSet.rows(
                folder, new int[] {0, 51, 9}, new int[] {0, 255, 0}, new int[] {0, 255, 9}, new int[] {0, 3, 9});
    }

    @Test
    void ofEqualOnesItIsTheEarlier() {
        assertThat(Responses.of(layers, List.of(0, 1), images, BatchProgress.UNSEEN))
                .containsExactly(
                        List.of(new Response(1, 0, 1), new Response(0, 1, 9 / 255f)),
                        List.of(new Response(1, 0, 1), new Response(0, 1, 9 / 255f)));
    }

    /** Of the ten thousand digits: what is found is there, and a sample of other digits has nothing larger. */
    @Test
    void whatIsFoundIsThereAndNothingIsLarger() {
        Sequential lenet = ShippedWeights.lenet();
        LabelledImages digits = ImageSet.mnistTest();
        List<List<Response>> found = Responses.of(lenet, LAYERS, digits, BatchProgress.UNSEEN);

        assertThat(found).extracting(List::size).containsExactly(6, 16, 120);
        for (int i = 0; i < LAYERS.size(); i++) {
            Sequential first = new Sequential(lenet.children().subList(0, LAYERS.get(i) + 1));
            for (Response response : found.get(i)) {
                Tensor there = first.forward(digits.images(response.image(), response.image() + 1));
                assertThat(there.at(response.unit())).isEqualTo(response.value());
            }
            Random random = new Random(i);
            for (int round = 0; round < 40; round++) {
                int image = random.nextInt(digits.count());
                Tensor values = first.forward(digits.images(image, image + 1));
                int places = values.shape().count() / values.shape().size(1);
                for (int at = 0; at < values.shape().count(); at++) {
                    assertThat(values.at(at))
                            .isLessThanOrEqualTo(found.get(i).get(at / places).value());
                }
            }
        }
    }

    @Test
    void whatThereIsNotIsRefused() {
        for (List<Integer> which : List.of(List.of(2), List.of(-1), List.of(0, 2))) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> Responses.of(layers, which, images, BatchProgress.UNSEEN));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responses.of(layers, List.of(1, 0), images, BatchProgress.UNSEEN))
                .withMessage("responses: layers [1, 0] do not go upwards");
    }

    @Test
    void theWorkMayBeEnded() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Responses.of(layers, List.of(1), images, (done, of) -> {
                    throw new CancellationException(done + "/" + of);
                }))
                .withMessage("0/4");
    }
}
