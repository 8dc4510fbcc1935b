package dev.receptive.export;

import dev.receptive.bench.Story;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be written.
 *
 * @param story what is shown
 * @param title what it is called, for those who cannot see it; may be empty
 * @param look how it looks
 * @param format what kind of file
 * @param film how fast a GIF goes
 * @param seconds the moment that a PNG or SVG shows
 * @param inputs the files that the story comes from, which it does not replace
 */
public record ExportRequest(
        Story story, String title, Look look, Format format, Film film, double seconds, List<Path> inputs) {

    public ExportRequest {
        inputs = List.copyOf(inputs);
    }
}
