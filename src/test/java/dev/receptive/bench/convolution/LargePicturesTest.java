package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Border;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Source;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of which the defining loops would be felt, up to 512×512 in three colours. */
class LargePicturesTest {

    @TempDir
    private Path folder;

    private static Numbers levels(Random random, int height, int width) {
        float[] levels = new float[height * width];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = random.nextInt(256);
        }
        return Numbers.picture(Tensor.of(Shape.of(height, width), levels), new Source.Typed());
    }

    private static Numbers numbers(Random random, int height, int width) {
        float[] numbers = new float[height * width];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return Numbers.typed(Tensor.of(Shape.of(height, width), numbers));
    }

    /** With channels, groups, stride, padding and dilation. */
    private static ConvolutionExperiment experiment(int seed) {
        Random random = new Random(seed);
        int groups = 1 + random.nextInt(3);
        int depth = groups == 1 ? 1 + random.nextInt(3) : 1; // a picture has three channels at most
        int kernels = groups * (1 + random.nextInt(3));
        int height = 100 + random.nextInt(80);
        int width = 100 + random.nextInt(80);
        int kH = 2 + random.nextInt(4);
        int kW = 2 + random.nextInt(4);
        List<Numbers> planes = new ArrayList<>();
        for (int c = 0; c < groups * depth; c++) {
            planes.add(levels(random, height, width));
        }
        List<Numbers> slices = new ArrayList<>();
        for (int i = 0; i < kernels * depth; i++) {
            slices.add(numbers(random, kH, kW));
        }
        Geometry geometry = new Geometry(
                new Extent(1 + random.nextInt(2), 1 + random.nextInt(2)),
                new Extent(1 + random.nextInt(3), 1 + random.nextInt(3)),
                Border.of(new Padding(random.nextInt(4), random.nextInt(4), random.nextInt(4), random.nextInt(4))));
        return new ConvolutionExperiment(
                new Channels(planes), new KernelBank(slices, depth, numbers(random, 1, kernels)), geometry);
    }

    @Test
    void whatIsShownIsToTheBitWhatTheDefiningLoopsCompute() {
        for (int seed = 0; seed < 40; seed++) {
            ConvolutionExperiment experiment = experiment(seed);
            Tensor defined = experiment.layer().forward(experiment.input().batch());
            assertThat(experiment.trace().output()).as("seed %d", seed).isEqualTo(defined);
        }
    }

    @Test
    void theTermsOfAnOutputComeToIt() {
        for (int seed = 0; seed < 40; seed++) {
            ConvTrace trace = experiment(seed).trace();
            Random random = new Random(seed);
            int map = random.nextInt(trace.maps());
            int cell = random.nextInt(trace.cells());
            List<Product> terms = trace.terms(map, cell);
            Place place = trace.place(cell);
            assertThat(trace.result(map, place.row(), place.column()))
                    .as("seed %d", seed)
                    .isEqualTo(terms.get(terms.size() - 1).sum() + trace.bias(map));
        }
    }

    @Test
    void aPictureFileOf512By512OpensInItsColours() throws IOException {
        BufferedImage image = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(5);
        for (int i = 0; i < 512 * 512; i++) {
            image.setRGB(i % 512, i / 512, random.nextInt(1 << 24));
        }
        ImageIO.write(image, "png", folder.resolve("picture.png").toFile());
        String file = """
                id: picture
                title: {en: Picture, zh: 图片}
                stage:
                  bench: convolution
                  input: {image: picture.png, channels: rgb}
                  kernel:
                    - - [[1, 0], [0, -1]]
                      - [[1, 0], [0, -1]]
                      - [[1, 0], [0, -1]]
                """;

        ConvolutionExperiment opened =
                ConvolutionFiles.read(file, "test.yaml", folder).experiment();

        assertThat(opened.input().count()).isEqualTo(3);
        assertThat(opened.input().batch().shape()).isEqualTo(Shape.of(1, 3, 512, 512));
        int rgb = image.getRGB(300, 400);
        assertThat(opened.input().plane(0).values().at(400, 300)).isEqualTo((rgb >> 16) & 0xFF);
        assertThat(opened.input().plane(2).values().at(400, 300)).isEqualTo(rgb & 0xFF);
        assertThat(opened.trace().output().shape().size(3)).isEqualTo(511);
    }

    @Test
    void aLargerPictureIsRefused() {
        Random random = new Random(6);
        assertThat(Channels.of(levels(random, 512, 512)).height()).isEqualTo(512);
        refused(levels(random, 513, 4), "Input height is 513; it can be 1 to 512.", "输入高度为 513，应在 1 到 512 之间。");
        refused(levels(random, 4, 513), "Input width is 513; it can be 1 to 512.", "输入宽度为 513，应在 1 到 512 之间。");
    }

    private static void refused(Numbers picture, String english, String chinese) {
        assertThatThrownBy(() -> Channels.of(picture)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(Words.in(Language.ENGLISH).say(refusal.sentence())).isEqualTo(english);
            assertThat(Words.in(Language.CHINESE).say(refusal.sentence())).isEqualTo(chinese);
        });
    }

    @Test
    void anEditMakesNewPixelsOnlyOfWhatItChanges() {
        Random random = new Random(7);
        Channels input = new Channels(List.of(levels(random, 60, 70), levels(random, 60, 70)));
        List<Numbers> slices = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            slices.add(numbers(random, 3, 3));
        }
        KernelBank bank = KernelBank.of(slices, 2);
        ConvolutionExperiment before = new ConvolutionExperiment(input, bank, Geometry.USUAL);
        Numbers edited = slices.get(2).with(0, 0, 100);
        ConvolutionExperiment after = before.withKernels(bank.withSlice(2, edited));

        Pixels shown = pixels(before, Optional.empty());
        Pixels next = pixels(after, Optional.of(shown));

        assertThat(next.inputs().get(0)).isSameAs(shown.inputs().get(0));
        assertThat(next.maps().get(0).raster()).isSameAs(shown.maps().get(0).raster());
        assertThat(next.maps().get(1).raster()).isNotSameAs(shown.maps().get(1).raster());
        assertThat(next.maps().get(2).raster()).isSameAs(shown.maps().get(2).raster());
    }

    private static Pixels pixels(ConvolutionExperiment experiment, Optional<Pixels> before) {
        List<MapPixels> maps = Pixels.maps(experiment, experiment.trace()).orElseThrow();
        return Pixels.of(experiment.input(), maps, before);
    }
}
