package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.bench.convolution.Told;
import dev.receptive.data.Pictures;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {

    static List<String> names() {
        return Stream.of(
                        Presets.kernels().stream().map(name -> "preset.kernel." + name),
                        Presets.inputs().stream().map(name -> "preset.input." + name),
                        Pictures.photoNames().stream().map(name -> "photo." + name))
                .flatMap(keys -> keys)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameIsSaidInBothLanguages(String key) {
        String chinese = Words.in(Language.CHINESE).say(key);

        assertThat(Words.in(Language.ENGLISH).say(key)).isNotBlank().isNotEqualTo(chinese);
        assertThat(chinese).containsPattern("\\p{IsHan}|，");
    }

    /** Sums of all weights: 1 keeps the brightness, 0 finds differences. */
    @ParameterizedTest
    @CsvSource({
        "identity, 1",
        "vertical-edge, 0",
        "horizontal-edge, 0",
        "sobel-x, 0",
        "sobel-y, 0",
        "prewitt-x, 0",
        "prewitt-y, 0",
        "laplacian, 0",
        "sharpen, 1",
        "box, 1",
        "gaussian, 1",
        "emboss, 1",
        "counting-2x2, 6",
        "ones-2x2, 4",
        "difference, 0",
    })
    void theWeightsSumToWhatTheKernelIsFor(String name, float sum) {
        float total = 0;
        for (float weight : Presets.kernel(name).values().toArray()) {
            total += weight;
        }
        assertThat(total).isCloseTo(sum, within(1e-6f));
    }

    @Test
    void everyKernelWorksOnEveryInput() {
        for (String kernel : Presets.kernels()) {
            for (String input : Presets.inputs()) {
                ConvolutionExperiment experiment =
                        ConvolutionExperiment.of(Presets.input(input), Presets.kernel(kernel));
                assertThat(Told.output(experiment).shape().count()).isPositive();
                assertThat(experiment.input().first().source()).isEqualTo(new Source.Preset(input));
            }
        }
    }

    @Test
    void theKernelsAreThoseOfTheBooks() {
        assertThat(Presets.kernel("sobel-x").values())
                .isEqualTo(Tensor.matrix(new float[] {-1, 0, 1}, new float[] {-2, 0, 2}, new float[] {-1, 0, 1}));
        assertThat(Presets.kernel("sobel-y").values())
                .isEqualTo(Tensor.matrix(new float[] {-1, -2, -1}, new float[] {0, 0, 0}, new float[] {1, 2, 1}));
        assertThat(Presets.kernel("gaussian").values().toArray())
                .containsExactly(0.0625f, 0.125f, 0.0625f, 0.125f, 0.25f, 0.125f, 0.0625f, 0.125f, 0.0625f);
        assertThat(Presets.kernel("box").values().toArray()).containsOnly(1 / 9f);
    }

    @Test
    void randomIsTheSameEveryTime() {
        assertThat(Presets.kernel("random").values().toArray())
                .containsExactly(0.8f, -0.6f, -0.9f, -1, 1, 0.3f, 0.4f, -0.9f, 0);
        assertThat(Presets.input("random").values().at(0, 0)).isEqualTo(5);
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Presets.kernel("soble-x"))
                .withMessage("unknown kernel preset \"soble-x\"; did you mean \"sobel-x\"?")
                .satisfies(e -> assertThat(Words.in(Language.CHINESE).say(e.sentence()))
                        .isEqualTo("未知的预设卷积核“soble-x”；是不是“sobel-x”？"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Presets.input("zzzzzzzz"))
                .withMessageStartingWith("unknown input preset \"zzzzzzzz\"; known: counting-3x3, one-to-nine,");
    }
}
