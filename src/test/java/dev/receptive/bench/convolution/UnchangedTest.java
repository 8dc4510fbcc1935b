package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Border;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.nn.Padding;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an edit leaves as it was is not computed again, and nobody can tell. */
class UnchangedTest {

    private static final int SIDE = 90;

    private static final ConvolutionExperiment FOUR = new ConvolutionExperiment(
            new Channels(IntStream.range(0, 3).mapToObj(UnchangedTest::plane).toList()),
            KernelBank.of(
                    IntStream.range(0, 12)
                            .mapToObj(slice -> Presets.kernel(slice % 2 == 0 ? "sobel-x" : "sharpen"))
                            .toList(),
                    3),
            Geometry.USUAL);

    private static Numbers plane(int seed) {
        Random random = new Random(seed);
        float[] levels = new float[SIDE * SIDE];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = random.nextInt(256);
        }
        return Numbers.picture(Tensor.of(Shape.of(SIDE, SIDE), levels), new Source.Typed());
    }

    private static ConvolutionExperiment weight(ConvolutionExperiment from, int slice, float value) {
        Numbers changed = from.kernels().slices().get(slice).with(1, 2, value);
        return from.with(from.input(), from.kernels().withSlice(slice, changed));
    }

    @Test
    void anEditedWeightChangesTheMapOfItsKernelAlone() {
        assertThat(Unchanged.of(FOUR, FOUR).maps()).isEqualTo(Set.of(0, 1, 2, 3));
        assertThat(Unchanged.of(FOUR, weight(FOUR, 4, 0.5f)).maps()).isEqualTo(Set.of(0, 2, 3));
        ConvolutionExperiment dot =
                FOUR.with(FOUR.input().with(1, FOUR.input().plane(1).with(3, 3, 9)), FOUR.kernels());
        assertThat(Unchanged.of(FOUR, dot)).isEqualTo(Unchanged.NOTHING);
        assertThat(new Convolution().multiplyAdds(weight(FOUR, 4, 0.5f), new ConvolutionSubject(FOUR)))
                .isEqualTo(new Convolution().multiplyAdds(FOUR) / 4);
    }

    @Test
    void whatIsComputedAfterOtherEditsIsWhatIsComputedAlone() {
        List<ConvolutionExperiment> edits = new ArrayList<>();
        ConvolutionExperiment now = FOUR;
        for (int i = 0; i < 6; i++) {
            now = weight(now, i * 5 % 12, i * 0.7f - 2);
            edits.add(now);
        }
        edits.add(now.withBias(3));
        edits.add(now.withBorder(Border.of(Padding.all(1))));
        edits.add(FOUR.with(FOUR.input().with(2, plane(77)), now.kernels()));
        edits.add(now.withAids(Aids.NONE.with(new Off(Set.of(1), Set.of(2)))));
        edits.add(now);

        ConvolutionSubject before = new ConvolutionSubject(FOUR);
        for (ConvolutionExperiment edit : edits) {
            ConvolutionSubject after = new ConvolutionSubject(edit, Optional.of(before));
            ConvTrace alone = edit.counted().trace();
            assertThat(after.trace().output()).as(edit.toString()).isEqualTo(alone.output());
            List<MapPixels> pixels = Pixels.maps(edit.counted(), alone).orElseThrow();
            assertThat(after.maps().orElseThrow())
                    .usingElementComparator((one, other) -> one.raster().isLike(other.raster())
                                    && one.scale().equals(other.scale())
                                    && one.signed() == other.signed()
                            ? 0
                            : 1)
                    .isEqualTo(pixels);
            before = after;
        }
    }
}
