package dev.receptive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aGifOfAnExperimentShowsEveryFrameOfItsComputation() throws IOException {
        Path gif = folder.resolve("padding.gif");

        int code = run("export", experiment(), "-o", gif.toString(), "--fps", "10", "--size", "320x240");

        assertThat(err.toString().lines()).first().asString().matches("About \\d+ kB, 201 frames\\.");
        assertThat(err.toString().lines().skip(1))
                .containsExactly(
                        "Frame 21 of 201",
                        "Frame 41 of 201",
                        "Frame 61 of 201",
                        "Frame 81 of 201",
                        "Frame 101 of 201",
                        "Frame 121 of 201",
                        "Frame 141 of 201",
                        "Frame 161 of 201",
                        "Frame 181 of 201",
                        "Frame 201 of 201");
        assertThat(out.toString()).isEqualTo(gif + System.lineSeparator());
        assertThat(code).isZero();
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isBetween(101, 201);
        }
    }

    @Test
    void aPictureShowsTheMomentAtWhichAnOutputIsDone() throws IOException {
        Path at = folder.resolve("at.svg");
        Path opening = folder.resolve("opening.svg");

        assertThat(run("export", experiment(), "-o", at.toString(), "--at", "4,4"))
                .isZero();
        assertThat(run("export", experiment(), "-o", opening.toString())).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(at).content().contains("<title>Padding</title>", "#FFFFFF", "width=\"960\" height=\"640\"");
        assertThat(at).content().contains(">−7</text>");
        assertThat(opening).content().doesNotContain(">−7</text>");
    }

    @Test
    void theFirstChannelIsMeantWhereNoneIsSaid() throws IOException {
        Path one = folder.resolve("one.svg");
        Path two = folder.resolve("two.svg");

        assertThat(run("export", experiment(), "-o", one.toString(), "--at", "3,2"))
                .isZero();
        assertThat(run("export", experiment(), "-o", two.toString(), "--at", "0, 3, 2"))
                .isZero();

        assertThat(two).hasSameTextualContentAs(one);
    }

    @Test
    void themeLanguageAndSizeAreThoseThatWereAskedFor() throws IOException {
        Path svg = folder.resolve("a.svg");
        Path png = folder.resolve("a.PNG");

        run("export", experiment(), "-o", svg.toString(), "--theme", "dark", "--lang", "zh");
        run("export", experiment(), "-o", png.toString(), "--size", "330x220");

        assertThat(err.toString()).isEmpty();
        assertThat(svg).content().contains("<title>填充</title>", "#0D1117", "xml:lang=\"zh\"", "Noto Sans SC");
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(330);
        assertThat(ImageIO.read(png.toFile()).getHeight()).isEqualTo(220);
    }

    @Test
    void anOutputThatDoesNotExistIsRefusedWithWhatThereIs() throws IOException {
        Path png = folder.resolve("a.png");

        assertThat(run("export", experiment(), "-o", png.toString(), "--at", "5,0"))
                .isEqualTo(2);

        assertThat(err.toString().lines())
                .first()
                .isEqualTo("There is no output at row 5, column 0: the output has rows 0 to 4 and columns 0 to 4.");
        assertThat(png).doesNotExist();
    }

    @Test
    void aChannelThatDoesNotExistIsRefusedWithWhatThereIs() throws IOException {
        assertThat(run("export", experiment(), "-o", "a.png", "--at", "1,5,0")).isEqualTo(2);

        assertThat(err.toString().lines())
                .first()
                .isEqualTo("There is no output in channel 1 at row 5, column 0:"
                        + " the output has channels 0 to 0, rows 0 to 4 and columns 0 to 4.");
    }

    @Test
    void whatCannotBeReadOrWrittenIsOneSentence() throws IOException {
        Path png = folder.resolve("none").resolve("a.png");

        assertThat(run("export", experiment(), "-o", png.toString())).isEqualTo(1);
        Path missing = folder.resolve("no.yaml");
        assertThat(run("export", missing.toString(), "-o", "a.png", "--lang", "zh"))
                .isEqualTo(1);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString().lines())
                .first()
                .isEqualTo(png + " cannot be saved: there is no folder " + png.getParent() + ".");
        assertThat(err.toString().lines().reduce("", (first, second) -> second))
                .contains(Words.in(Language.CHINESE).say("in.missing", missing));
    }

    @Test
    void everyMistakeOfAFileIsALine() throws IOException {
        Path yaml = Files.writeString(folder.resolve("bad.yaml"), """
                stage:
                  bench: convolutoin
                  input: [[1, 2], [3]]
                  kernel: [[1]]
                """);

        assertThat(run("export", yaml.toString(), "-o", "a.png")).isEqualTo(1);

        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("bad.yaml:"));
    }

    private String experiment() throws IOException {
        String yaml = """
                title: {en: Padding, zh: 填充}
                stage:
                  bench: convolution
                  input: [[0,2,4,1,0],[3,1,1,0,1],[2,4,1,0,1],[2,0,5,2,2],[0,1,3,2,1]]
                  kernel: [[1,0,-1],[1,0,-1],[1,0,-1]]
                  padding: 1
                """;
        return Files.writeString(folder.resolve("padding.yaml"), yaml).toString();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void aStackThatIsFullIsToldInOneSentence() {
        PrintWriter full = new PrintWriter(out) {
            @Override
            public void write(String text, int from, int length) {
                throw new StackOverflowError();
            }
        };

        assertThat(Main.run(full, new PrintWriter(err), "--version")).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("This is nested too deeply to be read." + System.lineSeparator());
    }
}
