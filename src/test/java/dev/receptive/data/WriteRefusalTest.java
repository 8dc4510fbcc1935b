package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be written is refused in a sentence, before any work where that can be known, and nothing is touched. */
class WriteRefusalTest {

    private final Path folder;

    WriteRefusalTest(@TempDir Path folder) {
        this.folder = folder;
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

    /** As those in which the system tells of its processes. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoNewFilesIsToldToBeOne() {
        assumeFalse(!Files.isWritable(Path.of("/proc")), "only who may write everywhere gets as far");

        refused(Path.of("/proc/x.gif"), "/proc/x.gif cannot be saved: its folder takes no new files.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            input.png
            ./input.png
            sub/../input.png
            symbolic.png
            twice.png
            hard.png
            """)
    void whatIsReadIsNotWrittenOverUnderAnyOfItsNames(String name) throws IOException {
        Path input = Files.writeString(folder.resolve("input.png"), "pixels");
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("symbolic.png"), input);
        Files.createSymbolicLink(folder.resolve("twice.png"), folder.resolve("symbolic.png"));
        Files.createLink(folder.resolve("hard.png"), input);
        Path output = folder.resolve(name);

        refused(
                () -> AtomicFile.check(output, List.of(folder.resolve("other"), input)),
                output,
                output + " is the same file as " + input + ", which is read; choose another name.");
        refused(
                () -> AtomicFile.check(input, List.of(output)),
                input,
                input + " is the same file as " + output + ", which is read; choose another name.");
        assertThat(input).hasContent("pixels");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceOrAPipeIsLeftAlone() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/null"));

        for (Path special : List.of(pipe, link, Path.of("/dev/full"))) {
            refused(special, special + " is not a file but a device or a pipe; nothing can be saved there.");
            assertThat(Files.readAttributes(special, BasicFileAttributes.class).isOther())
                    .isTrue();
        }
    }

    @Test
    void aLinkToNothingAndALinkToItselfAreRefused() throws IOException {
        Path nothing = Files.createSymbolicLink(folder.resolve("nothing"), folder.resolve("gone"));
        Path itself = folder.resolve("itself");
        Files.createSymbolicLink(itself, itself);

        refused(nothing, nothing + " is a link to a file that does not exist; nothing can be saved there.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> AtomicFile.write(itself, "text"))
                .withMessageStartingWith(itself + " cannot be saved");
        assertThat(nothing).isSymbolicLink();
    }

    @Test
    void aWriteProtectedFileIsNotReplaced() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(path), "whoever runs this may write everywhere");

        refused(path, path + " is write-protected; nothing is saved over it.");
    }

    @Test
    void aNameThatIsTooLongIsRefusedBeforeAnyWork() {
        Path path = folder.resolve("n".repeat(300));

        refused(() -> AtomicFile.check(path, List.of()), path, path + " cannot be saved: the name is too long.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No space left on device                  | : there is no space left on its disk.
            There is not enough space on the disk    | : there is no space left on its disk.
            Disk quota exceeded                      | : no more disk space is allotted to you there.
            File too large                           | : its disk does not take a file as large as this one.
            Read-only file system                    | : its disk can only be read.
            设备上没有空间                           | : there is no space left on its disk.
            只读文件系统                             | : its disk can only be read.
            Input/output error                       | ' (Input/output error).'
            装置上無剩餘空間                         | ' (装置上無剩餘空間).'
            """)
    void whatTheSystemSaysIsSaidInWords(String reason, String sentence) throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");

        refused(
                () -> AtomicFile.write(path, file -> {
                    throw new IOException(reason);
                }),
                path,
                path + " cannot be saved" + sentence);
        refused(
                () -> AtomicFile.write(path, file -> {
                    throw new FileSystemException("draft", null, reason);
                }),
                path,
                path + " cannot be saved" + sentence);
        assertThat(path).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    private void refused(Path path, String sentence) {
        refused(() -> AtomicFile.write(path, "text"), path, sentence);
    }

    private static void refused(ThrowingCallable writing, Path path, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(writing)
                .withMessage(Visible.of(sentence))
                .satisfies(e -> assertThat(Words.in(Language.CHINESE).say(e.sentence()))
                        .contains(Visible.of(path.toString()))
                        .containsPattern("\\p{IsHan}{4}"));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
