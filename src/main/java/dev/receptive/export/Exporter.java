package dev.receptive.export;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Writes pictures and animations. A file appears when it is complete; until then, and on failure, the old one stays. */
public final class Exporter {

    private Exporter() {}

    /**
     * Writes a file; to be called off the screen's thread.
     *
     * @param progress told about each frame of a GIF
     * @param cancelled asked before each frame of a GIF
     * @throws Refusal if there are too many frames or the file cannot be written
     * @throws CancellationException if {@code cancelled} says so
     */
    public static void write(ExportRequest request, Path file, Progress progress, BooleanSupplier cancelled) {
        check(request);
        if (Files.isDirectory(file)) {
            throw Refusal.of("out.directory", file.toString());
        }
        try {
            Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
            Path part = target.resolveSibling(".receptive-" + UUID.randomUUID() + ".part");
            part.toFile().deleteOnExit();
            try {
                writePart(request, part, progress, cancelled);
                move(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw new Refusal(sentence(failure, file), failure);
        }
    }

    private static void check(ExportRequest request) {
        int frames = request.pace().frames(request.story());
        if (request.format() == Format.GIF && frames > Pace.MAX_FRAMES) {
            throw Refusal.of("error.export.frames", frames, Pace.MAX_FRAMES);
        }
    }

    private static void writePart(ExportRequest request, Path part, Progress progress, BooleanSupplier cancelled)
            throws IOException {
        if (request.format() == Format.GIF) {
            Files.createFile(part);
            GifWriter.write(new StoryFrames(request), part, progress, cancelled);
        } else {
            Files.write(part, still(request));
        }
    }

    private static byte[] still(ExportRequest request) {
        var scene = request.story().at(request.seconds());
        return request.format() == Format.PNG
                ? Png.of(scene, request.look())
                : SvgPainter.svg(scene, request.title(), request.look()).getBytes(StandardCharsets.UTF_8);
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Sentence sentence(IOException failure, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return Sentence.of("out.folder", file.toString(), folder.toString());
        }
        if (failure instanceof AccessDeniedException) {
            return Sentence.of("out.denied", file.toString());
        }
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        String otherwise = failure.getClass().getSimpleName();
        return Sentence.of("out.failed", file.toString(), Objects.requireNonNullElse(reason, otherwise));
    }
}
