package dev.receptive.export;

import dev.receptive.bench.Progress;
import dev.receptive.data.AtomicFile;
import dev.receptive.words.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** Writes pictures and animations. A file appears when it is complete; until then, and on failure, the old one stays. */
public final class Exporter {

    private Exporter() {}

    /**
     * Writes a file; to be called off the screen's thread.
     *
     * @param progress told what a GIF will be, and about each frame of it; asked to go on before each frame is taken,
     *     also of those that are only measured
     * @throws Refusal if the file cannot be written, is called like one of another format, or is what the story comes from
     * @throws CancellationException if it is to end
     */
    public static void write(ExportRequest request, Path file, Progress progress) {
        if (Format.of(file) != request.format()) {
            throw Refusal.of("error.export.format", file, request.format().ending());
        }
        AtomicFile.check(file, request.inputs());
        AtomicFile.write(file, channel -> write(request, Channels.newOutputStream(channel), progress));
    }

    private static void write(ExportRequest request, OutputStream file, Progress progress) throws IOException {
        if (request.format() == Format.GIF) {
            FrameTimes moments = FrameTimes.of(request.story().score(), request.film());
            moments.faster().ifPresent(progress::tell);
            GifWriter.write(new StoryFrames(request, moments), file, progress);
        } else {
            file.write(still(request));
        }
    }

    private static byte[] still(ExportRequest request) {
        var scene = request.story().at(request.seconds());
        return request.format() == Format.PNG
                ? Png.of(scene, request.look())
                : SvgPainter.svg(scene, request.title(), request.look()).getBytes(StandardCharsets.UTF_8);
    }
}
