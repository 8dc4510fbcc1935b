package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @ValueSource(strings = {"rw-------", "rw-r-----", "rwxr-xr-x", "rw-rw-rw-"})
    void whoMayReadAFileStaysAsItWas(String permissions) throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));

        AtomicFile.write(path, file -> {
            AtomicFile.writeAll(file, ByteBuffer.wrap(new byte[] {'n', 'e', 'w'}));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    assertThat(permissions(each)).as("%s", each).isEqualTo(permissions);
                }
            }
        });

        assertThat(path).hasContent("new");
        assertThat(permissions(path)).isEqualTo(permissions);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
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
    void whatIsCheckedIsNotTouched() throws IOException {
        Path old = Files.writeString(folder.resolve("a.txt"), "old");

        AtomicFile.check(old, List.of(folder.resolve("gone"), folder));
        AtomicFile.check(folder.resolve("new.txt"), List.of(old));

        assertThat(old).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
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

    @Test
    @Timeout(60)
    void aKilledProcessLeavesTheOldTextWholeAndTheNextOneRemovesItsDraft() throws IOException, InterruptedException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        Process stuck = stuck(path);

        AtomicFile.write(folder.resolve("b.txt"), "beside a living process");

        assertThat(names()).hasSize(3).anyMatch(name -> name.matches("\\.receptive-.*\\.draft"));
        stuck.destroyForcibly().waitFor();
        assertThat(path).hasContent("old");
        assertThat(names()).hasSize(3);
        AtomicFile.write(folder.resolve("b.txt"), "beside a dead one");
        assertThat(names()).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    @Timeout(60)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aProcessThatIsAskedToEndLeavesNoDraft() throws IOException, InterruptedException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        Process stuck = stuck(path);

        stuck.destroy();
        stuck.waitFor();

        assertThat(path).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            .receptive-5f0c.draft,     0,  true
            .receptive-5f0c.draft,     30, true
            .receptive-5f0c.tmp,       0,  false
            .receptive-5f0c.tmp,       23, false
            .receptive-5f0c.tmp,       25, true
            .receptive-5f0c.part,      25, true
            .receptive-5f0c.txt,       99, false
            receptive-5f0c.draft,      99, false
            5f0c.tmp,                  99, false
            """)
    void onlyDraftsThatNobodyWritesAreRemoved(String name, int hours, boolean removed) throws IOException {
        Path left = Files.writeString(folder.resolve(name), "half");
        Path fresh = Files.writeString(folder.resolve("now"), "");
        Files.setLastModifiedTime(
                left, FileTime.from(Files.getLastModifiedTime(fresh).toInstant().minus(Duration.ofHours(hours))));

        AtomicFile.write(folder.resolve("a.txt"), "new");

        assertThat(Files.exists(left)).isEqualTo(!removed);
    }

    @Test
    void whatOnlyIsNamedLikeADraftIsLeft() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "kept");
        Files.createSymbolicLink(folder.resolve(".receptive-link.draft"), kept);
        Files.createDirectory(folder.resolve(".receptive-folder.draft"));

        AtomicFile.write(folder.resolve("a.txt"), "new");

        assertThat(names()).contains(".receptive-link.draft", ".receptive-folder.draft");
        assertThat(kept).hasContent("kept");
    }

    @Test
    void twoFilesAreWrittenAtOnce() throws IOException {
        Path outer = folder.resolve("outer");
        Path inner = folder.resolve("inner");

        AtomicFile.write(outer, file -> {
            AtomicFile.write(inner, "inner");
            AtomicFile.writeAll(file, ByteBuffer.wrap(new byte[] {'o'}));
        });

        assertThat(outer).hasContent("o");
        assertThat(inner).hasContent("inner");
        assertThat(names()).containsExactlyInAnyOrder("outer", "inner");
    }

    private static Process stuck(Path path) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Stuck.class.getName(), path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("writing");
        return process;
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
