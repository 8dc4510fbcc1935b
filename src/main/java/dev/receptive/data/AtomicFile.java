package dev.receptive.data;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
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

    /** What a file is to hold. */
    interface Content {
        void writeTo(WritableByteChannel file) throws IOException;
    }

    /**
     * Writes a text as UTF-8, over what was there.
     *
     * @throws Refusal if it cannot be written; what was there is still there then
     */
    public static void write(Path path, String text) {
        write(path, file -> writeAll(file, StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text))));
    }

    /** Writes what is too much to be held at once; as {@link #write(Path, String)} otherwise. */
    static void write(Path path, Content content) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(path)) {
            throw Refusal.of("out.directory", path);
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw Refusal.of("out.special", path);
        }
        if (!Files.isDirectory(folder)) {
            throw Refusal.of("out.folder", path, folder);
        }
        try {
            // Writing to a link writes to the file that it stands for, which may be in another folder.
            replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), content);
        } catch (AccessDeniedException e) {
            throw new Refusal(Sentence.of("out.denied", path), e);
        } catch (IOException e) {
            throw new Refusal(Sentence.of("out.failed", path, e.toString()), e);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        Path draft = target.resolveSibling(".receptive-" + UUID.randomUUID() + ".tmp");
        try {
            fill(draft, content);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            content.writeTo(file);
            file.force(true);
        }
    }

    /** A channel may take a part of what it is given. */
    static void writeAll(WritableByteChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
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
