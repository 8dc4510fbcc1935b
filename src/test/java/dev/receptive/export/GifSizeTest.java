package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Progress;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.bench.convolution.ConvolutionStory;
import dev.receptive.bench.convolution.Steps;
import dev.receptive.bench.convolution.Told;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.document.Document;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("thorough")
class GifSizeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            01-first,      10, 1
            04-padding,    50, 1
            04-padding,    20, 2
            08-dilation,   10, 0
            10-photograph, 20, 1
            11-digit,      10, 2
            12-blur,       10, 1
            """)
    void aGifIsAboutAsLargeAsWasTold(String example, int fps, int step) throws IOException {
        Path yaml = Path.of("lessons", "examples", example + ".yaml");
        Document<ConvolutionExperiment> opened = ConvolutionFiles.open(yaml);
        Look look = new Look(Palette.LIGHT, Language.ENGLISH, 320, 213);
        ConvolutionStory story = Told.in(Language.ENGLISH, opened.experiment(), look.sceneWidth(), look.sceneHeight());
        ExportRequest request =
                new ExportRequest(story, "", look, Format.GIF, Film.of(fps, Told.SIZES.get(step)), 0, List.of());
        Path file = folder.resolve("a.gif");
        Listener listener = new Listener(file);

        Exporter.write(request, file, listener);

        FrameTimes moments = FrameTimes.of(story.score(), request.film());
        GifSize told = size(new StoryFrames(request, moments));
        assertThat(told.bytes()).isBetween(Files.size(file) / 2, Files.size(file) * 2);
        assertThat(listener.told).last().isEqualTo(told.sentence());
        assertThat(listener.early).as("told before the first frame").isTrue();
    }

    @Test
    void ofAFewFramesTheSizeIsKnownExactly() throws IOException {
        ExportRequest request = new ExportRequest(
                new FakeStory(2, 2),
                "",
                new Look(Palette.LIGHT, Language.ENGLISH, 320, 240),
                Format.GIF,
                Film.of(10, Steps.PRODUCT),
                0,
                List.of());
        Path file = folder.resolve("a.gif");
        Exporter.write(request, file, Progress.UNSEEN);
        FrameTimes moments = FrameTimes.of(request.story().score(), request.film());

        GifSize told = size(new StoryFrames(request, moments));

        assertThat(told.bytes()).isBetween(Files.size(file) - 30, Files.size(file));
        assertThat(told.frames()).isEqualTo(21);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12       | About 1 kB, 9 frames.
            4499     | About 4 kB, 9 frames.
            999499   | About 999 kB, 9 frames.
            1000000  | About 1.0 MB, 9 frames.
            9940000  | About 9.9 MB, 9 frames.
            24499999 | About 24 MB, 9 frames.
            """)
    void aSizeIsSaidInRoundNumbers(long bytes, String sentence) {
        assertThat(new GifSize(9, bytes).sentence()).hasToString(sentence);
    }

    private static GifSize size(Frames frames) throws IOException {
        try (IndexedFrames indexed = new IndexedFrames(frames, Progress.UNSEEN)) {
            return GifSize.of(indexed);
        }
    }

    /** What was told, and whether all of it came before the first frame. */
    private static final class Listener implements Progress {

        private final List<Sentence> told = new ArrayList<>();
        private final Path file;
        private boolean early = true;
        private boolean begun;

        Listener(Path file) {
            this.file = file;
        }

        @Override
        public void tell(Sentence sentence) {
            told.add(sentence);
            early &= !begun && !Files.exists(file);
        }

        @Override
        public void done(long done, long of) {
            begun = true;
        }
    }
}
