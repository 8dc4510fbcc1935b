package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Gaze;
import dev.receptive.bench.Progress;
import dev.receptive.bench.Story;
import dev.receptive.bench.convolution.Steps;
import dev.receptive.bench.convolution.Told;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Scene;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {

    private static final Look SMALL = new Look(Palette.LIGHT, Language.ENGLISH, 320, 240);
    private static final Film SLOW = Film.of(10, Steps.PRODUCT);
    private static final FakeStory STORY = new FakeStory(6, 3);

    @TempDir
    private Path folder;

    @Test
    void aGifShowsTheStoryFrameByFrameAndThenItsEndForTwoSeconds() throws IOException {
        Path file = folder.resolve("a.gif");

        export(STORY, Format.GIF, file);

        Replay replay = Replay.of(file);
        assertThat(replay.frames()).isEqualTo(61);
        assertThat(replay.hundredths().subList(0, 60)).containsOnly(10);
        assertThat(replay.hundredths().get(60)).isEqualTo(200);
        for (int i = 0; i < 60; i++) {
            assertThat(replay.pictures().get(i)).isEqualTo(painted(STORY, i / 10.0));
        }
        assertThat(replay.pictures().get(60)).isEqualTo(painted(STORY, 6));
    }

    @ParameterizedTest
    @CsvSource({"10,0,61", "20,0,121", "25,0,151", "50,0,301", "10,1,49", "10,2,49"})
    void aLargerStepTakesFewerFrames(int fps, int step, int frames) {
        assertThat(FrameTimes.of(STORY.score(), Film.of(fps, Told.SIZES.get(step)))
                        .count())
                .isEqualTo(frames);
    }

    @Test
    void aPngHasTheSizeThatWasAskedForAndShowsTheMoment() throws IOException {
        Path file = folder.resolve("a.png");

        export(STORY, Format.PNG, file);

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(320);
        assertThat(image.getHeight()).isEqualTo(240);
        assertThat(Replay.pixels(image)).isEqualTo(painted(STORY, 3));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anOldFileIsReplacedAndNothingElseIsLeft(Format format) throws IOException {
        Path file = folder.resolve("a." + format.ending());
        Files.writeString(file, "old");

        export(STORY, format, file);

        assertThat(Files.size(file)).isGreaterThan(100);
        assertThat(names()).containsExactly(file);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anOldFileIsUnharmedWhenTheExportFails(Format format) throws IOException {
        Path file = folder.resolve("a." + format.ending());
        Files.writeString(file, "old");

        assertThatThrownBy(() -> export(new Failing(), format, file)).hasMessage("in the middle");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly(file);
    }

    @Test
    void anOldFileIsUnharmedWhenTheExportIsCancelled() throws IOException {
        Path file = folder.resolve("a.gif");
        Files.writeString(file, "old");
        StoppedAfter progress = StoppedAfter.frames(30);
        ExportRequest request = new ExportRequest(STORY, "", SMALL, Format.GIF, SLOW, 0, List.of());

        assertThatThrownBy(() -> Exporter.write(request, file, progress)).isInstanceOf(CancellationException.class);

        assertThat(progress.done()).hasSize(30).last().isEqualTo(30);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly(file);
    }

    @Test
    void anExportIsCancelledAlsoBeforeItsFirstFrame() throws IOException {
        Path file = folder.resolve("a.gif");
        ExportRequest request = new ExportRequest(STORY, "", SMALL, Format.GIF, SLOW, 0, List.of());
        for (int asked : new int[] {1, 20, 40, 70}) {
            StoppedAfter progress = StoppedAfter.questions(asked);

            assertThatThrownBy(() -> Exporter.write(request, file, progress)).isInstanceOf(CancellationException.class);

            assertThat(progress.questions()).isEqualTo(asked);
            assertThat(progress.done()).isEmpty();
            assertThat(names()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"GIF,a.png", "PNG,a.svg", "SVG,a.gif", "GIF,a.svg", "PNG,a.gif.svg"})
    void aNameSaysWhatIsInTheFile(Format format, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "old");

        assertThatThrownBy(() -> export(STORY, format, file))
                .isInstanceOf(Refusal.class)
                .hasMessage("“" + file + "” would hold another format than its name says; its name must end in ."
                        + format.ending() + ".");
        assertThat(file).hasContent("old");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatAStoryComesFromIsNotWrittenOver(Format format) throws IOException {
        Path input = Files.writeString(folder.resolve("input"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("a." + format.ending()), input);
        ExportRequest request = new ExportRequest(STORY, "", SMALL, format, SLOW, 0, List.of(input));

        assertThatThrownBy(() -> Exporter.write(request, link, Progress.UNSEEN))
                .isInstanceOf(Refusal.class)
                .hasMessage(link + " is the same file as " + input + ", which is read; choose another name.");
        assertThat(input).hasContent("old");
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("target.png"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), target);

        export(STORY, Format.PNG, link);

        assertThat(link).isSymbolicLink();
        assertThat(Files.size(target)).isGreaterThan(100);
    }

    @Test
    void aFolderCannotBeAPicture() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a.png"));

        assertThatThrownBy(() -> export(STORY, Format.PNG, file))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + " is a folder; nothing can be saved under this name.");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFolderThatDoesNotExistIsNamed(Format format) {
        Path file = folder.resolve("none").resolve("a." + format.ending());

        assertThatThrownBy(() -> export(STORY, format, file))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + " cannot be saved: there is no folder " + file.getParent() + ".");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFileIsNoFolder(Format format) throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "").resolve("a." + format.ending());

        assertThatThrownBy(() -> export(STORY, format, file))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + " cannot be saved: there is no folder " + file.getParent() + ".");
    }

    private static void export(Story story, Format format, Path file) {
        ExportRequest request = new ExportRequest(story, "A story", SMALL, format, SLOW, 3, List.of());
        Exporter.write(request, file, Progress.UNSEEN);
    }

    private static int[] painted(Story story, double seconds) {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        new Java2dPainter(SMALL).paint(story.at(seconds), image);
        return Replay.pixels(image);
    }

    private List<Path> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** A story of which no picture after two seconds can be made. */
    private static final class Failing extends FakeStory {

        Failing() {
            super(6, 3);
        }

        @Override
        public Scene at(double seconds, Gaze gaze) {
            if (seconds > 2) {
                throw new IllegalStateException("in the middle");
            }
            return super.at(seconds, gaze);
        }
    }
}
