package dev.receptive.data;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Whole files, up to a size, and what the program carries with it. */
public final class Bytes {

    private static final int MEGABYTE = 1 << 20;

    private Bytes() {}

    /** What is made of an open file. */
    interface Use<T> {
        T of(SeekableByteChannel file) throws IOException;
    }

    /**
     * Everything in a file.
     *
     * @param limit the most bytes, a multiple of 2²⁰
     * @throws Refusal if there is no such file, it is a folder, it cannot be read, or it is larger
     */
    public static byte[] read(Path path, int limit) {
        return open(path, file -> {
            byte[] bytes = Channels.newInputStream(file).readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw Refusal.of("in.large", path, limit / MEGABYTE);
            }
            return bytes;
        });
    }

    /**
     * What the program carries with it.
     *
     * @param resource from the root of the class path, as in {@code /assets/digits/3.png}
     */
    static byte[] bundled(String resource) {
        try (InputStream in = Bytes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("bytes: " + resource + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file, and closes it after its use.
     *
     * @throws Refusal if there is no such file, it is a folder, or it cannot be read
     */
    static <T> T open(Path path, Use<T> use) {
        if (Files.isDirectory(path)) {
            throw Refusal.of("in.directory", path);
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw Refusal.of("in.unreadable", path);
        }
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            return use.of(file);
        } catch (NoSuchFileException e) {
            throw new Refusal(Sentence.of("in.missing", path), e);
        } catch (AccessDeniedException e) {
            throw new Refusal(Sentence.of("in.denied", path), e);
        } catch (IOException e) {
            throw new Refusal(Sentence.of("in.unreadable", path), e);
        }
    }

    /**
     * As many bytes as a place in a file is said to have.
     *
     * @param name what is read, for sentences
     * @throws Refusal if the file ends before
     */
    static byte[] at(SeekableByteChannel file, long position, int count, String name) throws IOException {
        long there = Math.max(0, file.size() - position);
        if (there < count) {
            throw Refusal.of("data.cut", name, count, there);
        }
        byte[] bytes = new byte[count];
        int read = Channels.newInputStream(file.position(position)).readNBytes(bytes, 0, count);
        if (read < count) {
            throw Refusal.of("data.cut", name, count, read);
        }
        return bytes;
    }
}
