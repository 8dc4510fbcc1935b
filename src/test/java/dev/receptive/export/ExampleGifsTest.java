package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Progress;
import dev.receptive.bench.Story;
import dev.receptive.document.Document;
import dev.receptive.document.ReadyMade;
import dev.receptive.scene.Palette;
import dev.receptive.time.StepSize;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ready-made experiment, small: as an animation in large steps, or, where that would be long, as its last picture. */
@Tag("thorough")
class ExampleGifsTest {

    private static final int WIDE = 320;
    private static final int HIGH = 240;
    private static final Look SMALL = new Look(Palette.LIGHT, Language.CHINESE, WIDE, HIGH);

    /** What a table of 256 colours may be wrong by, on an average over the picture, in each of red, green and blue. */
    private static final double FEW_COLOURS = 4;

    /** So many frames take long, and are made as fewer are. */
    private static final int MANY = 60;

    @TempDir
    private Path folder;

    static List<Document<?>> examples() {
        return ReadyMade.ALL;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theLastFrameShowsTheResult(Document<?> example) throws IOException {
        Story story = example.setup().compute().tell(new Board(WIDE, HIGH, Words.in(Language.CHINESE)));
        List<StepSize> sizes = story.score().sizes();
        Film film = Film.of(10, sizes.get(sizes.size() - 1));
        boolean moves = FrameTimes.of(story.score(), film).count() < MANY;
        Path file = folder.resolve(moves ? "example.gif" : "example.png");
        double duration = story.score().duration();

        Exporter.write(
                new ExportRequest(
                        story, example.id(), SMALL, moves ? Format.GIF : Format.PNG, film, duration, List.of()),
                file,
                Progress.UNSEEN);

        int[] last = moves ? last(Replay.of(file)) : Replay.pixels(ImageIO.read(file.toFile()));
        double wrong = difference(last, painted(story, duration));
        assertThat(wrong).isLessThan(FEW_COLOURS);
        assertThat(difference(last, painted(story, 0)))
                .as("what was computed can be seen")
                .isGreaterThan(wrong);
    }

    private static int[] last(Replay replay) {
        return replay.pictures().get(replay.frames() - 1);
    }

    private static int[] painted(Story story, double seconds) {
        BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        new Java2dPainter(SMALL).paint(story.at(seconds, Gaze.NONE), image);
        return Replay.pixels(image);
    }

    private static double difference(int[] one, int[] other) {
        assertThat(one).hasSameSizeAs(other);
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                sum += Math.abs((one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF));
            }
        }
        return sum / (3.0 * one.length);
    }
}
