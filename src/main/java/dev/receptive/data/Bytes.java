package dev.receptive.data;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Whole files, up to a size. */
public final class Bytes {

    private static final int MEGABYTE = 1 << 20;

    private Bytes() {}

    /**
     * Everything in a file.
     *
     * @param limit the most bytes, a multiple of 2²⁰
     * @throws Refusal if there is no such file, it is a folder, it cannot be read, or it is larger
     */
    public static byte[] read(Path path, int limit) {
        if (Files.isDirectory(path)) {
            throw Refusal.of("in.directory", path);
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw Refusal.of("in.unreadable", path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw Refusal.of("in.large", path, limit / MEGABYTE);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Refusal(Sentence.of("in.missing", path), e);
        } catch (AccessDeniedException e) {
            throw new Refusal(Sentence.of("in.denied", path), e);
        } catch (IOException e) {
            throw new Refusal(Sentence.of("in.unreadable", path), e);
        }
    }
}
