package dev.receptive.data;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that are written whole or not at all: whoever reads one sees the old text or the new, never half of it. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a text as UTF-8, over what was there.
     *
     * @throws Refusal if it cannot be written; what was there is still there then
     */
    public static void write(Path path, String text) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(path)) {
            throw Refusal.of("out.directory", path);
        }
        if (!Files.isDirectory(folder)) {
            throw Refusal.of("out.folder", path, folder);
        }
        try {
            // Writing to a link writes to the file that it stands for, which may be in another folder.
            replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), text);
        } catch (AccessDeniedException e) {
            throw new Refusal(Sentence.of("out.denied", path), e);
        } catch (IOException e) {
            throw new Refusal(Sentence.of("out.failed", path, e.toString()), e);
        }
    }

    private static void replace(Path target, String text) throws IOException {
        Path draft = target.resolveSibling(".receptive-" + UUID.randomUUID() + ".tmp");
        try {
            fill(draft, text);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path draft, String text) throws IOException {
        try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(text));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
