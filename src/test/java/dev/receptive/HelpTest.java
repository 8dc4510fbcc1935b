package dev.receptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line says of itself, and of a use that it does not know. */
class HelpTest {

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
            export a.yaml -o a.gif --speed 3           → There is no speed 3; there are 0.25, 0.5, 1, 2 and 4.
            export a.yaml -o a.gif --speed fast        → There is no speed fast; there are 0.25, 0.5, 1, 2 and 4.
            export a.yaml -o a.gif --speed 1e9         → There is no speed 1e9; there are 0.25, 0.5, 1, 2 and 4.
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
            export a.yaml -o a.png --speed 2           → --speed is about a movement, but “a.png” shows one moment: leave it out, or write a .gif.
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

    /** Of the words of its steps none is there that another bench might not have: they are examples. */
    @Test
    void helpNamesStepsAsExamples() {
        assertThat(run("export", "--help")).isZero();

        String help = out.toString().replaceAll("\\s+", " ");
        assertThat(help)
                .contains("--step=STEP", "such as product, cell or row", "--at=[CHANNEL,]ROW,COLUMN")
                .doesNotContain("product|cell|row");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
