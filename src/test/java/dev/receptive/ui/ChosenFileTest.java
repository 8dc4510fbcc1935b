package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is found again by whoever opens files, and nothing is written over that nobody was asked about. */
class ChosenFileTest extends WindowOnEveryBench {

    @Test
    void aNameWithoutAnEndingGetsIt(@TempDir Path to) {
        open.run(() -> open.window.files().saveAs(to.resolve("mine")));
        assertThat(to.resolve("mine.yaml")).isNotEmptyFile();
        assertThat(to.resolve("mine")).doesNotExist();
        assertThat(open.fx(open.session::path)).contains(to.resolve("mine.yaml"));
        open.run(() -> open.window.files().saveAs(to.resolve("mine.yml")));
        assertThat(to.resolve("mine.yml")).isNotEmptyFile();
    }

    @Test
    void anotherFileIsNotWrittenOver(@TempDir Path to) throws IOException {
        Path other = Files.writeString(to.resolve("mine.yaml"), "of somebody else");
        open.run(() -> open.window.files().saveAs(to.resolve("mine")));
        assertThat(other).hasContent("of somebody else");
        assertThat(open.label("notice-text")).contains("mine.yaml is there already");
    }
}
