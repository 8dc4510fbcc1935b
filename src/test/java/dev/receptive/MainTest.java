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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
            export                                     → Missing: -o OUT.gif|png|svg, FILE.
            export a.yaml                              → Missing: -o OUT.gif|png|svg.
            export -o a.gif                            → Missing: FILE.
            export a.yaml -o                           → Missing: -o OUT.gif|png|svg.
            export a.yaml -o a.gif --fps               → Missing: --fps 10|20|25|50.
            export a.yaml -o a.gif --fps 30            → A GIF cannot have 30 frames a second; it can have 10, 20, 25 or 50.
            export a.yaml -o a.gif --fps fast          → A GIF cannot have fast frames a second; it can have 10, 20, 25 or 50.
            export a.yaml -o a.gif --size 100x100      → A picture of 100×100 pixels cannot be made; 320×200 to 3840×2160 can.
            export a.yaml -o a.gif --size 4000x2000    → A picture of 4000×2000 pixels cannot be made; 320×200 to 3840×2160 can.
            export a.yaml -o a.gif --size large        → “large” is not a size; write width and height, such as 960x640.
            export a.yaml -o a.gif --theme sepia       → There is no theme “sepia”; there are light, dark, contrast and contrast-dark.
            export a.yaml -o a.gif --lang de           → There is no language “de”; there are en and zh.
            export a.yaml -o a.gif --step giant        → There is no step “giant”; there are product, channel, cell, row, map, number, move, value, relu, stamp, quantity, layer, unit.
            export a.yaml -o a.png --at 1              → “1” is not a place; write row and column, such as 1,2, or channel, row and column, such as 0,1,2.
            export a.yaml -o a.png --at -1,2           → “-1,2” is not a place; write row and column, such as 1,2, or channel, row and column, such as 0,1,2.
            export a.yaml -o a.png --at 1,2,3,4        → “1,2,3,4” is not a place; write row and column, such as 1,2, or channel, row and column, such as 0,1,2.
            export a.yaml -o a.gif --at 1,2            → --at chooses one moment, but “a.gif” shows all of them: leave it out, or write a .png or .svg.
            export a.yaml -o a.png --fps 20            → --fps is about a movement, but “a.png” shows one moment: leave it out, or write a .gif.
            export a.yaml -o a.svg --step row          → --step is about a movement, but “a.svg” shows one moment: leave it out, or write a .gif.
            export a.yaml -o a.mp4                     → “a.mp4” must end in .gif, .png or .svg.
            export a.yaml -o a                         → “a” must end in .gif, .png or .svg.
            export a.yaml b.yaml -o a.gif              → “b.yaml” is one argument too many.
            export a.yaml -o a.gif --them dark         → There is no option --them; did you mean --theme?
            export a.yaml -o a.gif -o b.gif            → Given twice: -o OUT.gif|png|svg.
            export a.yaml -o a.gif --lang zh --fps 7   → GIF 不能是每秒 7 帧；可用的是 10、20、25 和 50。
            exprot x                                   → There is no command “exprot”; did you mean “export”?
            exprot                                     → There is no command “exprot”; did you mean “export”?
            --theme dark trian -o a.safetensors        → There is no command “trian”; did you mean “train”?
            --lang zh exprt a.yaml -o a.gif            → 没有命令“exprt”；您是想用“export”吗？
            a.yaml b.yaml                              → “b.yaml” is one argument too many.
            --theme sepia                              → There is no theme “sepia”; there are light, dark, contrast and contrast-dark.
            --lang=zh --theme sepia                    → 没有主题“sepia”；可用的是 light、dark、contrast 和 contrast-dark。
            """)
    void wrongUsageIsOneSentenceAndAHint(String arguments, String sentence) {
        int code = run(arguments.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(2).first().isEqualTo(sentence);
    }

    @Test
    void theHintNamesTheCommand() {
        run("export");
        assertThat(err.toString().lines()).last().isEqualTo("For help: receptive export --help");
    }

    @Test
    void theVersionIsTheOneThatWasBuilt() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("Receptive \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--help, Usage: receptive", "export --help, Usage: receptive export", "--lang zh --help, 用法：receptive"})
    void helpSaysEveryOptionInWords(String arguments, String usage) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out.toString()).contains(usage).contains("--lang", "--theme").doesNotContain("cli.");
        assertThat(err.toString()).isEmpty();
    }

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

    /** Of the words of its steps none is there that another bench might not have: they are examples. */
    @Test
    void helpNamesStepsAsExamples() {
        assertThat(run("export", "--help")).isZero();

        String help = out.toString().replaceAll("\\s+", " ");
        assertThat(help)
                .contains("--step=STEP", "such as product, cell or row", "--at=[CHANNEL,]ROW,COLUMN")
                .doesNotContain("product|cell|row");
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
