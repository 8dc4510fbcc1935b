package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private final Path folder;

    AtomicFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatIsWrittenIsThere() throws IOException {
        Path path = folder.resolve("数字.txt");

        AtomicFile.write(path, "卷积 ×\n");
        AtomicFile.write(path, "second 😀");

        assertThat(path).hasContent("second 😀");
        assertThat(names()).containsExactly("数字.txt");
    }

    @Test
    void aFailedWriteLeavesTheOldTextAndNoDraft() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> AtomicFile.write(path, "half of a pair: \uD800"))
                .withMessageStartingWith(path + " cannot be saved (");

        assertThat(path).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aLinkIsWrittenThrough() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), path);

        AtomicFile.write(link, "new");

        assertThat(path).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aFolderIsNotWrittenOver() {
        refused(folder, folder + " is a folder; nothing can be saved under this name.");
    }

    @Test
    void aMissingFolderIsNamed() {
        Path path = folder.resolve("no/where.txt");

        refused(path, path + " cannot be saved: there is no folder " + folder.resolve("no") + ".");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeFalse(Files.isWritable(closed), "whoever runs this may write everywhere");

        refused(closed.resolve("a.txt"), closed.resolve("a.txt") + " cannot be saved: access is denied.");
    }

    private void refused(Path path, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> AtomicFile.write(path, "text"))
                .withMessage(sentence)
                .satisfies(e -> assertThat(Words.in(Language.CHINESE).say(e.sentence()))
                        .contains(path.toString())
                        .containsPattern("\\p{IsHan}{4}"));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
