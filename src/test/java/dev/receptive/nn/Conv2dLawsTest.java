package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The laws of a convolution, over random ones. */
class Conv2dLawsTest {

    @Test
    void theOutputShapeIsThatOfTheOutput() {
        for (RandomLayers.Case random : RandomLayers.first(100)) {
            assertThat(random.layer().forward(random.input()).shape())
                    .as(random.toString())
                    .isEqualTo(random.layer().outputShape(random.input().shape()));
        }
    }

    @Test
    void theOutputOfASumIsTheSumOfTheOutputs() {
        for (RandomLayers.Case random : RandomLayers.first(100)) {
            Random numbers = new Random(random.seed());
            Conv2d layer = whole(random.layer(), numbers);
            Tensor one = RandomLayers.wholeNumbers(numbers, random.input().shape());
            Tensor two = RandomLayers.wholeNumbers(numbers, random.input().shape());

            assertThat(layer.forward(sum(one, 3, two)).toArray())
                    .as(random.toString())
                    .containsExactly(
                            sum(layer.forward(one), 3, layer.forward(two)).toArray());
        }
    }

    @Test
    void movingTheInputMovesTheOutput() {
        for (RandomLayers.Case random : RandomLayers.first(100)) {
            Random numbers = new Random(random.seed());
            Extent kernel = random.layer().window().kernel();
            Extent stride = random.layer().window().stride();
            Window2d window = new Window2d(
                    kernel, stride, Padding.NONE, random.layer().window().dilation());
            Conv2d whole = whole(random.layer(), numbers);
            Conv2d layer = new Conv2d(whole.weight(), whole.bias(), window, whole.groups());
            int rows = window.dilation().height() * kernel.height() + 6;
            int columns = window.dilation().width() * kernel.width() + 6;
            Tensor input = RandomLayers.wholeNumbers(numbers, Shape.of(1, layer.inChannels(), rows, columns));
            Tensor moved = moved(input, stride.height(), stride.width());
            Tensor before = layer.forward(input);
            Tensor after = layer.forward(moved);
            for (int o = 0; o < layer.outChannels(); o++) {
                for (int y = 1; y < after.shape().size(2); y++) {
                    for (int x = 1; x < after.shape().size(3); x++) {
                        assertThat(after.at(0, o, y, x))
                                .as("%s, moved: output (%d, %d, %d)", layer, o, y, x)
                                .isEqualTo(before.at(0, o, y - 1, x - 1));
                    }
                }
            }
        }
    }

    @Test
    void groupsAreSeparateConvolutions() {
        int grouped = 0;
        for (RandomLayers.Case random : RandomLayers.first(100)) {
            Conv2d layer = random.layer();
            Tensor together = layer.forward(random.input());
            for (int group = 0; group < layer.groups(); group++) {
                int outputs = layer.outChannels() / layer.groups();
                int inputs = layer.inChannels() / layer.groups();
                Shape weight = layer.weight().shape();
                Conv2d alone = new Conv2d(
                        channels(
                                        layer.weight().reshape(1, weight.size(0), weight.size(1), kernelSize(weight)),
                                        group,
                                        outputs)
                                .reshape(outputs, weight.size(1), weight.size(2), weight.size(3)),
                        channels(layer.bias().reshape(1, weight.size(0), 1, 1), group, outputs)
                                .reshape(outputs),
                        layer.window(),
                        1);
                assertThat(alone.forward(channels(random.input(), group, inputs)))
                        .as("%s, group %d", random, group)
                        .isEqualTo(channels(together, group, outputs));
            }
            grouped += layer.groups() > 1 ? 1 : 0;
        }
        assertThat(grouped).isGreaterThan(50);
    }

    @Test
    void imagesOfABatchDoNotSeeEachOther() {
        for (RandomLayers.Case random : RandomLayers.first(50)) {
            Tensor together = random.layer().forward(random.input());
            int size = together.shape().count() / together.shape().size(0);
            int inputSize =
                    random.input().shape().count() / random.input().shape().size(0);
            for (int n = 0; n < together.shape().size(0); n++) {
                Shape shape = random.input().shape();
                Tensor alone = Tensor.of(
                        Shape.of(1, shape.size(1), shape.size(2), shape.size(3)),
                        Arrays.copyOfRange(random.input().toArray(), n * inputSize, (n + 1) * inputSize));
                assertThat(random.layer().forward(alone).toArray())
                        .as("%s, image %d", random, n)
                        .containsExactly(Arrays.copyOfRange(together.toArray(), n * size, (n + 1) * size));
            }
        }
    }

    private static int kernelSize(Shape weight) {
        return weight.size(2) * weight.size(3);
    }

    /** The same layer with whole weights and no bias, so that arithmetic is exact and the layer linear. */
    private static Conv2d whole(Conv2d layer, Random numbers) {
        Tensor weight = RandomLayers.wholeNumbers(numbers, layer.weight().shape());
        return new Conv2d(weight, Tensor.zeros(layer.bias().shape()), layer.window(), layer.groups());
    }

    private static Tensor sum(Tensor one, float factor, Tensor two) {
        float[] data = one.toArray();
        for (int i = 0; i < data.length; i++) {
            data[i] += factor * two.at(i);
        }
        return Tensor.of(one.shape(), data);
    }

    /** Everything moved down and to the right; zeros follow. */
    private static Tensor moved(Tensor input, int down, int right) {
        Shape shape = input.shape();
        float[] data = new float[shape.count()];
        for (int i = 0; i < data.length; i++) {
            int row = i / shape.size(3) % shape.size(2);
            int column = i % shape.size(3);
            data[i] = row < down || column < right ? 0 : input.at(i - down * shape.size(3) - right);
        }
        return Tensor.of(shape, data);
    }

    /** The channels of one group. */
    private static Tensor channels(Tensor tensor, int group, int count) {
        Shape shape = tensor.shape();
        Shape part = Shape.of(shape.size(0), count, shape.size(2), shape.size(3));
        float[] data = new float[part.count()];
        int plane = shape.size(2) * shape.size(3);
        for (int i = 0; i < data.length; i++) {
            int n = i / (count * plane);
            data[i] = tensor.at((n * shape.size(1) + group * count) * plane + i % (count * plane));
        }
        return Tensor.of(part, data);
    }
}
