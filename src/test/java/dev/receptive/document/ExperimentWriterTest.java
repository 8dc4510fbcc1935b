package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.bench.convolution.RandomExperiment;
import dev.receptive.bench.convolution.Told;
import dev.receptive.data.Pictures;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.YamlString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExperimentWriterTest {

    private static final List<String> TEXTS = List.of(
            "",
            "A title",
            "填充：为什么重要？",
            "a: b, \"c\" #d 'e' \\ {f} [g] & * ! | > % @ `",
            "true",
            "null",
            "12",
            "- a",
            " spaces ",
            "one\ntwo\n\nthree: # 3",
            "trailing\n",
            "\nleading",
            "tab\tand\r\nreturn",
            "~",
            "😀 emoji",
            "\u0000\u0007\u0085\u00a0\u2028\u2029\ufeff\ufffe\ud800",
            "a".repeat(20_000),
            "?",
            "yes",
            "ends with colon:",
            "a\n  indented\nb",
            "中\n文");

    private final Path folder;

    ExperimentWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void thePictureThatAnExperimentShowsIsNotWrittenOver() throws IOException {
        Path picture = Files.writeString(folder.resolve("own.png"), "pixels");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), picture);
        Numbers input = Numbers.picture(Tensor.matrix(new float[] {0, 255}), new Source.Image(picture.toString()));
        Document<ConvolutionExperiment> file =
                ConvolutionFiles.untitled(ConvolutionExperiment.of(input, Presets.kernel("difference")));

        for (Path path : List.of(picture, link)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> DocumentWriter.save(path, file))
                    .withMessage(path + " is the same file as " + picture + ", which is read; choose another name.");
        }
        assertThat(picture).hasContent("pixels");
    }

    @Test
    void whatIsWrittenIsWhatAPersonWouldWrite() {
        Document<ConvolutionExperiment> file = ConvolutionFiles.of(
                "padding",
                new Title("Why the border matters", "边界为什么重要"),
                new Title("First line.\nSecond: line.", "第一行。\n第二行。"),
                List.of(new Title("Count, then look.", "先数，再看。"), new Title("\"Same\"", "\"Same\"")),
                ConvolutionExperiment.of(
                                Numbers.typed(
                                        Tensor.matrix(new float[] {0, -12.5f, 4}, new float[] {100, 1 / 9f, 1e-7f})),
                                Presets.kernel("difference"))
                        .withBias(-1)
                        .withStride(new Extent(2, 1))
                        .withBorder(Border.of(new Padding(1, 0, 2, 0))),
                Bookmark.at(Spot.of("output", 1, 2), 1, "cell"));

        assertThat(DocumentWriter.write(file)).isEqualTo("""
                id: padding
                title:
                  en: Why the border matters
                  zh: 边界为什么重要
                text:
                  en: |-
                    First line.
                    Second: line.
                  zh: |-
                    第一行。
                    第二行。
                try:
                  - en: Count, then look.
                    zh: 先数，再看。
                  - "\\"Same\\""
                stage:
                  bench: convolution
                  input:
                    - [  0,      -12.5,    4]
                    - [100, 0.11111111, 1e-7]
                  kernel: {preset: difference}
                  bias: -1
                  padding: {top: 1, bottom: 0, left: 2, right: 0}
                  stride: [2, 1]
                  at: {cell: [1, 2], product: 1, step: cell}
                """);
        assertThat(read(DocumentWriter.write(file))).isEqualTo(file);
    }

    @Test
    void onlyWhatIsNotTheDefaultIsWritten() {
        Document<ConvolutionExperiment> file =
                ConvolutionFiles.untitled(ConvolutionExperiment.of(Presets.input("plus"), Presets.kernel("box")));

        assertThat(DocumentWriter.write(file)).isEqualTo("""
                stage:
                  bench: convolution
                  input: {preset: plus}
                  kernel: {preset: box}
                """);
    }

    @Test
    void readingWhatWasWrittenGivesTheSame() {
        Random random = new Random(20);
        for (int trial = 0; trial < 500; trial++) {
            Document<ConvolutionExperiment> file = file(random);
            String yaml = DocumentWriter.write(file);
            assertThat(read(yaml)).as(yaml).isEqualTo(file);
        }
    }

    @Test
    void everyTextIsReadBack() {
        for (String en : TEXTS) {
            for (String zh : TEXTS) {
                Document<ConvolutionExperiment> file = ConvolutionFiles.of(
                        en,
                        new Title(en, zh),
                        new Title(zh, en),
                        List.of(new Title(en, zh), new Title(en, en)),
                        ConvolutionExperiment.of(Presets.input("plus"), Presets.kernel("box")),
                        Bookmark.USUAL);
                assertThat(read(DocumentWriter.write(file))).isEqualTo(file);
            }
        }
    }

    @Test
    void everyPathIsReadBack() {
        for (String text : TEXTS) {
            String scalar = YamlString.inFlow(text);
            assertThat(read("title: {en: " + scalar + ", zh: " + scalar + "}\nstage:\n  bench: convolution\n"
                                    + "  input: [[1]]\n  kernel: [[1]]\n")
                            .title())
                    .isEqualTo(new Title(text, text));
        }
    }

    @Test
    void whatIsSavedIsOpened() throws IOException {
        Path path = folder.resolve("实验 1.yaml");
        Document<ConvolutionExperiment> file = file(new Random(1));

        DocumentWriter.save(path, file(new Random(2)));
        DocumentWriter.save(path, file);

        assertThat(ConvolutionFiles.open(path)).isEqualTo(file);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void savingOverAFolderIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DocumentWriter.save(folder, file(new Random(1))))
                .withMessage(folder + " is a folder; nothing can be saved under this name.");
    }

    private static Document<ConvolutionExperiment> file(Random random) {
        ConvolutionExperiment experiment = RandomExperiment.of(random);
        Bookmark bookmark = Bookmark.USUAL;
        if (random.nextBoolean()) {
            Shape output = Told.output(experiment).shape();
            Spot cell = Spot.of("output", random.nextInt(output.size(2)), random.nextInt(output.size(3)));
            int products = random.nextInt(experiment
                                    .kernels()
                                    .slices()
                                    .get(0)
                                    .values()
                                    .shape()
                                    .count()
                            + 2)
                    - 1;
            String size = List.of("", "cell", "row").get(random.nextInt(3));
            bookmark = products < 0 ? Bookmark.at(cell, size) : Bookmark.at(cell, products, size);
        }
        return ConvolutionFiles.of(
                text(random),
                new Title(text(random), text(random)),
                new Title(text(random), text(random)),
                Stream.generate(() -> new Title(text(random), text(random)))
                        .limit(random.nextInt(4))
                        .toList(),
                experiment,
                bookmark);
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static Document<ConvolutionExperiment> read(String yaml) {
        return ConvolutionFiles.read(yaml, "written.yaml", null);
    }

    @Test
    void anEditedPictureStaysAPicture() {
        Numbers digit = Numbers.picture(Pictures.digit(7), new Source.Digit(7));
        Numbers edited = digit.with(3, 4, 200).with(0, 0, 0.5f).with(1, 1, Numbers.number("1/9"));
        Numbers photo = Numbers.picture(Pictures.photo("coffee"), new Source.Photo("coffee"));
        Numbers resized = photo.resized(photo.height() - 1, photo.width());

        for (Numbers input : List.of(edited, edited.resized(40, 12), resized)) {
            assertThat(input.levels()).isTrue();
            Document<ConvolutionExperiment> file =
                    ConvolutionFiles.untitled(ConvolutionExperiment.of(input, Presets.kernel("box")));
            assertThat(read(DocumentWriter.write(file))).isEqualTo(file);
        }
    }

    @Test
    void aFractionIsWrittenAsItWasTypedAndReadBack() {
        Numbers kernel =
                Presets.kernel("ones-2x2").with(0, 0, Numbers.number("1/9")).with(1, 1, Numbers.number("−2/16"));
        Document<ConvolutionExperiment> file = ConvolutionFiles.untitled(
                ConvolutionExperiment.of(Presets.input("plus"), kernel).withBias(Numbers.number("0/3")));

        assertThat(DocumentWriter.write(file)).isEqualTo("""
                stage:
                  bench: convolution
                  input: {preset: plus}
                  kernel:
                    - [1/9,     1]
                    - [  1, -2/16]
                  bias: 0/3
                """);
        assertThat(read(DocumentWriter.write(file))).isEqualTo(file);
    }

    @Test
    void levelsAreWrittenRowByRow() {
        Numbers levels = Numbers.picture(Tensor.matrix(new float[] {0, 255}, new float[] {7, 100}), new Source.Typed());

        assertThat(DocumentWriter.write(
                        ConvolutionFiles.untitled(ConvolutionExperiment.of(levels, Presets.kernel("difference")))))
                .isEqualTo("""
                        stage:
                          bench: convolution
                          input:
                            levels:
                              - [0, 255]
                              - [7, 100]
                          kernel: {preset: difference}
                        """);
    }

    @ParameterizedTest
    @EnumSource(names = {"USUAL", "START", "END"})
    void everyMomentIsReadBack(Bookmark.Way moment) {
        Document<ConvolutionExperiment> file =
                ConvolutionFiles.untitled(ConvolutionExperiment.of(Presets.input("plus"), Presets.kernel("box")));
        Document<ConvolutionExperiment> moved = file.with(file.experiment(), Bookmark.of(moment, "row"));

        assertThat(read(DocumentWriter.write(moved))).isEqualTo(moved);
    }
}
