package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.bench.convolution.Geometry;
import dev.receptive.bench.convolution.KernelBank;
import dev.receptive.data.Band;
import dev.receptive.data.Pictures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A photograph of which a few pixels were changed is written as that, and read as the same. */
class RetouchedTest {

    private static final Source.Photo CAT = new Source.Photo("cat");

    private static Numbers photo(Band band) {
        return Numbers.picture(Pictures.photo("cat", band), new Source.Photo("cat", band));
    }

    private static Document<ConvolutionExperiment> file(Numbers input) {
        return ConvolutionFiles.untitled(ConvolutionExperiment.of(input, Presets.kernel("sobel-x")));
    }

    private static Document<ConvolutionExperiment> again(Document<ConvolutionExperiment> file) {
        return ConvolutionFiles.read(DocumentWriter.write(file), "written.yaml", null);
    }

    @Test
    void onlyTheChangedPixelsAreWritten() {
        Document<ConvolutionExperiment> file =
                file(photo(Band.GREY).with(40, 57, 255).with(3, 4, Numbers.number("1/9")));

        assertThat(DocumentWriter.write(file)).isEqualTo("""
                stage:
                  bench: convolution
                  input:
                    photo: cat
                    pixels:
                      - [3, 4, 1/9]
                      - [40, 57, 255]
                  kernel: {preset: sobel-x}
                """);
        assertThat(again(file)).isEqualTo(file);
    }

    @Test
    void aPixelThatGetsItsOwnLevelBackMakesItThePhotographAgain() {
        Numbers photo = photo(Band.GREY);
        Numbers changed = photo.with(40, 57, 1);

        assertThat(changed.source()).isEqualTo(new Source.Retouched(CAT, photo.values()));
        assertThat(changed.with(40, 57, photo.values().at(40, 57))).isEqualTo(photo);
    }

    @Test
    void ofAPhotographThatIsHardlyTheSameAllLevelsAreWritten() {
        Numbers white = photo(Band.GREY);
        for (int row = 0; row < 20; row++) {
            for (int column = 0; column < 30; column++) {
                white = white.with(row, column, 255);
            }
        }
        assertThat(white.source()).isEqualTo(new Source.Typed());
        assertThat(again(file(white))).isEqualTo(file(white));
    }

    @Test
    void ofAPhotographInColourEachChannelSaysItsOwn() {
        Channels colours =
                new Channels(List.of(photo(Band.RED), photo(Band.GREEN).with(1, 2, 3), photo(Band.BLUE)));
        KernelBank kernels = new KernelBank(
                List.of(Presets.kernel("box"), Presets.kernel("box"), Presets.kernel("box")),
                3,
                KernelBank.of(Presets.kernel("box")).biases());
        Document<ConvolutionExperiment> file =
                ConvolutionFiles.untitled(new ConvolutionExperiment(colours, kernels, Geometry.USUAL));

        assertThat(DocumentWriter.write(file)).contains("""
                  input:
                    - {photo: cat, channel: red}
                    -
                      photo: cat
                      channel: green
                      pixels:
                        - [1, 2, 3]
                    - {photo: cat, channel: blue}
                """);
        assertThat(again(file)).isEqualTo(file);
    }
}
