package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;

/**
 * Files that are written whole or not at all: whoever reads one sees the old text or the new, never half of it. Whatever
 * this program writes, it writes here.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(WritableByteChannel file) throws IOException;
    }

    /**
     * Whether something can be written there, asked before any work is spent on what it is to be.
     *
     * @param inputs what it is made from, and what it therefore cannot replace under any of its names
     * @throws Refusal if not
     */
    public static void check(Path path, Collection<Path> inputs) {
        Path target = target(path);
        try {
            for (Path input : inputs) {
                if (Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input)) {
                    throw Refusal.of("out.input", path, input);
                }
            }
            Draft.beside(target).close();
        } catch (IOException e) {
            throw new Refusal(WriteFailure.of(e, path), e);
        }
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
    public static void write(Path path, Content content) {
        Path target = target(path);
        try (Draft draft = Draft.beside(target)) {
            draft.permitAs(target);
            content.writeTo(draft.channel());
            draft.become(target);
        } catch (IOException e) {
            throw new Refusal(WriteFailure.of(e, path), e);
        }
    }

    /** A channel may take a part of what it is given. */
    static void writeAll(WritableByteChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** The file itself: writing to a link writes to the file that it stands for, which may be in another folder. */
    private static Path target(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(path)) {
            throw Refusal.of("out.directory", path);
        }
        if (!Files.isDirectory(folder)) {
            throw Refusal.of("out.folder", path, folder);
        }
        try {
            if (!Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
                throw Refusal.of("out.special", path);
            }
            if (!Files.isWritable(path)) {
                throw Refusal.of("out.protected", path);
            }
            return path.toRealPath();
        } catch (NoSuchFileException e) {
            return fresh(path);
        } catch (IOException e) {
            throw new Refusal(WriteFailure.of(e, path), e);
        }
    }

    private static Path fresh(Path path) {
        if (Files.isSymbolicLink(path)) {
            throw Refusal.of("out.link", path);
        }
        return path.toAbsolutePath();
    }
}
