package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Board;
import dev.receptive.bench.Setup;
import dev.receptive.bench.Story;
import dev.receptive.document.EveryBench;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Scene;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture that is painted only where it differs from the one before is the picture. */
class SceneCanvasTest {

    private static final Look LOOK = new Look(Palette.DARK, Language.ENGLISH, 400, 300);

    private static final int FRAMES = 25;

    private static final double FRAME = 0.1;

    static Iterable<Bench<?>> benches() {
        return EveryBench.all().all();
    }

    @ParameterizedTest
    @MethodSource("benches")
    void frameAfterFrameAndWhereverATimeIsChosenItIsTheWholePicture(Bench<?> bench) {
        Setup<?> setup = bench.setup();
        Story story =
                setup.compute().tell(new Board(LOOK.sceneWidth(), LOOK.sceneHeight(), Words.in(Language.ENGLISH)));
        SceneCanvas canvas = new SceneCanvas(new Java2dPainter(LOOK), LOOK.width(), LOOK.height());
        Random random = new Random(7);
        double seconds = 0;
        for (int frame = 0; frame < FRAMES; frame++) {
            boolean jump = frame % 5 == 4;
            seconds = jump ? random.nextDouble() * story.score().duration() : seconds + FRAME;
            Scene scene = story.at(Math.min(seconds, story.score().duration()));
            assertThat(onCanvas(canvas, scene))
                    .as("%s at %s s", bench.code(), seconds)
                    .isEqualTo(whole(scene));
        }
    }

    private static int[] onCanvas(SceneCanvas canvas, Scene scene) {
        BufferedImage image = new BufferedImage(LOOK.width(), LOOK.height(), BufferedImage.TYPE_INT_RGB);
        canvas.paint(scene, image);
        return Replay.pixels(image);
    }

    private static int[] whole(Scene scene) {
        BufferedImage image = new BufferedImage(LOOK.width(), LOOK.height(), BufferedImage.TYPE_INT_RGB);
        new Java2dPainter(LOOK).paint(scene, image);
        return Replay.pixels(image);
    }
}
