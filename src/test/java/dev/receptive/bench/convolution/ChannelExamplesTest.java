package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Source;
import dev.receptive.data.Band;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentWriter;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The numbers of the examples with several channels. */
class ChannelExamplesTest {

    private static ConvolutionExperiment example(String id) {
        return ConvolutionFiles.examples().stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow()
                .experiment();
    }

    private static Tensor output(String id) {
        return example(id).counted().trace().output();
    }

    @Test
    void twoChannelsGiveTheNumbersOfDiveIntoDeepLearning() {
        assertThat(output("two-channels").toArray()).containsExactly(56, 72, 104, 120);
        ConvolutionExperiment without = example("two-channels").withAids(Aids.NONE.with(new Off(Set.of(1), Set.of())));
        assertThat(without.counted().trace().output().toArray())
                .as("the first example's")
                .containsExactly(19, 25, 37, 43);
    }

    @Test
    void twoKernelsOverThreeChannelsTake486Products() {
        ConvTrace trace = example("two-kernels").trace();
        assertThat(trace.multiplications()).isEqualTo(486);
        assertThat(trace.output().shape()).isEqualTo(Shape.of(1, 2, 3, 3));
        assertThat(trace.rows().padded()).isEqualTo(7);
        assertThat(example("two-kernels").aids().has(Aid.HIDE)).isTrue();
        assertThat(trace.result(0, 0, 0)).isEqualTo(-2);
    }

    @Test
    void fourKernelsMakeFourChannels() {
        assertThat(output("four-kernels").shape()).isEqualTo(Shape.of(1, 4, 4, 4));
        assertThat(example("four-kernels").kernels().biases().width()).isEqualTo(4);
    }

    @Test
    void aKernelOfOneByOneMixesChannelsAndNeverLooksAtANeighbour() {
        ConvolutionExperiment one = example("one-by-one");
        assertThat(one.kernels().weights()).isEqualTo(12);
        assertThat(output("one-by-one").shape()).isEqualTo(Shape.of(1, 2, 4, 4));
        assertThat(192 * 32).isEqualTo(6144);
        assertThat(192 * 32 * 9).isEqualTo(55296);
        Tensor swapped = one.withInput(one.input().with(0, one.input().plane(0).with(1, 2, 9)))
                .trace()
                .output();
        Tensor before = output("one-by-one");
        assertThat(swapped).isNotEqualTo(before);
        for (int i = 0; i < swapped.shape().count(); i++) {
            if (i % 16 != 6) {
                assertThat(swapped.at(i)).isEqualTo(before.at(i));
            }
        }
    }

    @Test
    void onePixelIsADenseLayer() {
        assertThat(output("pixel-dense").toArray()).containsExactly(5, -1);
        assertThat(2 * 1 - 1 * 4 + 3 * 2 + 1).isEqualTo(5);
    }

    @Test
    void depthwiseChannelsKeepToThemselves() {
        ConvolutionExperiment depthwise = example("depthwise");
        assertThat(depthwise.groups()).isEqualTo(3);
        assertThat(depthwise.kernels().weights()).isEqualTo(27);
        assertThat(ConvolutionChannels.withGroups(depthwise, 1).kernels().weights())
                .isEqualTo(81);
        Tensor before = depthwise.trace().output();
        Tensor after = depthwise
                .withInput(depthwise.input().with(1, depthwise.input().plane(1).with(2, 2, 9)))
                .trace()
                .output();
        for (int i = 0; i < before.shape().count(); i++) {
            if (i / 9 != 1) {
                assertThat(after.at(i)).isEqualTo(before.at(i));
            }
        }
    }

    @Test
    void aPhotographInColourHasThreeDifferentChannelsAndIsWrittenByItsName() {
        ConvolutionExperiment colour = example("colour");
        assertThat(colour.input().planes())
                .extracting(plane -> plane.source())
                .containsExactly(
                        new Source.Photo("coffee", Band.RED),
                        new Source.Photo("coffee", Band.GREEN),
                        new Source.Photo("coffee", Band.BLUE));
        assertThat(colour.input().plane(0).values())
                .isNotEqualTo(colour.input().plane(2).values());
        Document<ConvolutionExperiment> file = ConvolutionFiles.examples().stream()
                .filter(each -> each.id().equals("colour"))
                .findFirst()
                .orElseThrow();
        String written = DocumentWriter.write(file);
        assertThat(written).contains("  input: {photo: coffee, channels: rgb}");
        ConvTrace trace = colour.trace();
        float red = colour.input().plane(0).values().at(10, 20);
        float blue = colour.input().plane(2).values().at(10, 20);
        assertThat(trace.result(1, 9, 19)).isEqualTo(red - blue);
        List<Source> grey = Colours.with(colour, false).input().planes().stream()
                .map(plane -> plane.source())
                .toList();
        assertThat(grey).containsExactly(new Source.Photo("coffee"));
    }

    @Test
    void partialSumsAreAddedAndTheBiasOnce() {
        assertThat(output("added-once").toArray()).containsOnly(13);
    }
}
