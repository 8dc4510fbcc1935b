package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.bench.convolution.Told;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.tensor.Tensor;
import dev.receptive.yaml.FileProblems;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentReaderTest {

    private static final String STAGE = """
            stage:
              bench: convolution
              input: {preset: padding-example}
              kernel: {preset: vertical-edge}
            """;

    private final Path folder;

    ExperimentReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everythingThatCanBeSaidIsRead() {
        Document<ConvolutionExperiment> file = read("""
                id: padding
                title: {en: Padding, zh: 填充}
                text: one text for both
                try:
                  - {en: Do, zh: 做}
                  - just do
                stage:
                  bench: convolution
                  input: [[1/9, "−2"], [.5, 1e-3]]
                  kernel: [[1, -1]]
                  bias: -0.25
                  padding: {top: 1, left: 2}
                  stride: [2, 1]
                  dilation: 2
                  at: {cell: [1, 0], product: 2, step: cell}
                """);

        assertThat(file)
                .isEqualTo(ConvolutionFiles.of(
                        "padding",
                        new Title("Padding", "填充"),
                        new Title("one text for both", "one text for both"),
                        List.of(new Title("Do", "做"), new Title("just do", "just do")),
                        ConvolutionExperiment.of(
                                        Numbers.typed(Tensor.matrix(new float[] {0, -2}, new float[] {0.5f, 0.001f}))
                                                .with(0, 0, Numbers.number("1/9")),
                                        Numbers.typed(Tensor.matrix(new float[] {1, -1})))
                                .withBias(-0.25f)
                                .withBorder(Border.of(new Padding(1, 0, 2, 0)))
                                .withStride(new Extent(2, 1))
                                .withDilation(Extent.square(2)),
                        Bookmark.at(Spot.of("output", 1, 0), 2, "cell")));
    }

    @Test
    void whatIsNotSaidIsTheDefault() {
        assertThat(read(STAGE))
                .isEqualTo(ConvolutionFiles.untitled(
                        ConvolutionExperiment.of(Presets.input("padding-example"), Presets.kernel("vertical-edge"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1                | 1 1 1 1
            [1, 2]           | 1 1 2 2
            {bottom: 3}      | 0 3 0 0
            same             | 1 1 1 1
            valid            | 0 0 0 0
            full             | 2 2 2 2
            """)
    void paddingIsSaidInManyWays(String padding, String sides) {
        Padding resolved =
                read(STAGE + "  padding: " + padding).experiment().window().padding();

        assertThat(resolved.top() + " " + resolved.bottom() + " " + resolved.left() + " " + resolved.right())
                .isEqualTo(sides);
    }

    @Test
    void anchorsAndMarksAreFine() {
        Document<ConvolutionExperiment> file = read("""
                %YAML 1.2
                ---
                # a comment
                title: &t A title
                text: *t
                stage:
                  bench: convolution
                  input: [&r [1, 2], *r, *r]
                  kernel: [[&one 1, *one]]
                ...
                """);

        assertThat(file.text()).isEqualTo(new Title("A title", "A title"));
        assertThat(Told.output(file.experiment()).toArray()).containsExactly(3, 3, 3);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Path path = Files.writeString(folder.resolve("bom.yaml"), "\uFEFF" + STAGE);

        assertThat(ConvolutionFiles.open(path)).isEqualTo(read(STAGE));
    }

    @Test
    void windowsLinesAreLines() {
        assertThat(read(STAGE.replace("\n", "\r\n"))).isEqualTo(read(STAGE));
    }

    @Test
    void aPictureIsFoundFromTheFilesFolder() throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        BufferedImage image = new BufferedImage(40, 50, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(image, "png", pictures.resolve("grey.png").toFile());
        Path path = Files.writeString(
                folder.resolve("test.yaml"), STAGE.replace("preset: padding-example", "image: pictures/grey.png"));

        Document<ConvolutionExperiment> file = ConvolutionFiles.open(path);

        assertThat(file.experiment().input().first().source())
                .isEqualTo(new Source.Image(pictures.resolve("grey.png").toString()));
        assertThat(file.experiment().input().height()).isEqualTo(50);
        DocumentWriter.save(path, file);
        assertThat(path).content().contains("input: {image: pictures/grey.png}");
        assertThat(ConvolutionFiles.open(path)).isEqualTo(file);
    }

    @Test
    void aDamagedPictureIsToldAtItsPlace() throws IOException {
        Files.writeString(folder.resolve("a.png"), "no picture");
        Path path = Files.writeString(
                folder.resolve("test.yaml"), STAGE.replace("preset: padding-example", "image: a.png"));

        assertThatExceptionOfType(FileProblems.class)
                .isThrownBy(() -> ConvolutionFiles.open(path))
                .withMessage("test.yaml:3:18: " + folder.resolve("a.png")
                        + " is not a picture that can be opened; PNG, JPEG, GIF and BMP can.");
    }

    @Test
    void photographsAndDigitsAreRead() {
        assertThat(read(STAGE.replace("preset: padding-example", "photo: cat"))
                        .experiment()
                        .input()
                        .first()
                        .source())
                .isEqualTo(new Source.Photo("cat"));
        assertThat(read(STAGE.replace("preset: padding-example", "digit: 7"))
                        .experiment()
                        .input()
                        .first()
                        .source())
                .isEqualTo(new Source.Digit(7));
    }

    private static Document<ConvolutionExperiment> read(String yaml) {
        return ConvolutionFiles.read(yaml, "test.yaml", null);
    }
}
