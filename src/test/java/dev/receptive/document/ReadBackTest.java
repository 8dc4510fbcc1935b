package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.bench.convolution.RandomExperiment;
import dev.receptive.bench.convolution.Told;
import dev.receptive.data.Pictures;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Shape;
import dev.receptive.yaml.YamlString;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading what was written gives the same: any experiment, text and moment. */
class ReadBackTest {

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

    @ParameterizedTest
    @EnumSource(names = {"USUAL", "START", "END"})
    void everyMomentIsReadBack(Bookmark.Way moment) {
        Document<ConvolutionExperiment> file =
                ConvolutionFiles.untitled(ConvolutionExperiment.of(Presets.input("plus"), Presets.kernel("box")));
        Document<ConvolutionExperiment> moved = file.with(file.experiment(), Bookmark.of(moment, "row"));

        assertThat(read(DocumentWriter.write(moved))).isEqualTo(moved);
    }

    /** Any experiment with any texts. */
    static Document<ConvolutionExperiment> file(Random random) {
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

    static Document<ConvolutionExperiment> read(String yaml) {
        return ConvolutionFiles.read(yaml, "written.yaml", null);
    }
}
