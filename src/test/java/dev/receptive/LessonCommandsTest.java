package dev.receptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aNewLessonIsChecked() {
        String file = folder.resolve("new.yaml").toString();

        assertThat(run("new-lesson", file)).isZero();
        assertThat(run("check", file)).isZero();
        assertThat(out.toString()).contains(file, "One lesson, no mistakes.");
        assertThat(err.toString()).isEmpty();
        assertThat(run("new-lesson", file)).isEqualTo(1);
        assertThat(err.toString()).contains("is there already");
    }

    @Test
    void everyMistakeIsALineAndTheCodeIsOne() throws IOException {
        Files.writeString(
                folder.resolve("b.yaml"), "id: b\ntitle: {en: B}\ntext: {en: B, zh: 乙}\nstage: {example: nix}\n");

        assertThat(run("check", folder.toString(), "--lang", "zh")).isEqualTo(1);
        assertThat(err.toString()).contains("b.yaml:2:8: ", "b.yaml:4:18: ", "2 处错误。");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFolderWithoutLessonsIsRefused() {
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(run("check", folder.resolve("none").toString())).isEqualTo(1);
    }

    @Test
    void whatIsTypedWrongIsTwo() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", folder.toString(), "--lang", "fr")).isEqualTo(2);
        assertThat(run("sheet")).isEqualTo(2);
        assertThat(run("new-lesson")).isEqualTo(2);
    }

    @Test
    void aSheetIsPrinted() {
        assertThat(run("sheet", "lessons/01-sliding-a-window.yaml", "--lang", "zh"))
                .isZero();
        assertThat(out.toString()).startsWith("# 滑动窗口").contains("19", "留意这些回答");
        assertThat(run("sheet", folder.resolve("none.yaml").toString())).isEqualTo(1);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
