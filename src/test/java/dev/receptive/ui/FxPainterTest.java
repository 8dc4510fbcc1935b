package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;

import dev.receptive.scene.Box;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Language;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("painted")
@ExtendWith(ApplicationExtension.class)
class FxPainterTest {

    private static final int SIDE = 100;

    @Test
    void theBorderOfACellCoversTheEndsOfItsHatching() throws Exception {
        Stroke border = Stroke.of(Ink.INPUT, 6);
        Cell cell = new Cell(0, 0, Tint.NONE, border, true, "", Tint.of(Ink.TEXT), "");
        PixelReader pixels = paint(new Mark.Cells("c", new Grid(20, 20, 60, 0, 1, 1), 0, 24, List.of(cell)));

        for (int along = 25; along < 75; along++) {
            for (int across = 18; across < 22; across++) {
                assertThat(pixels.getArgb(along, across)).isEqualTo(Palette.LIGHT.argb(Ink.INPUT));
                assertThat(pixels.getArgb(across, along)).isEqualTo(Palette.LIGHT.argb(Ink.INPUT));
            }
        }
    }

    /** Each scene has another raster, so that the images of earlier ones are painted over. */
    @Test
    void whatIsPaintedIntoAnImageThatIsUsedAgainIsSeen() throws Exception {
        FxPainter painter = new FxPainter(Palette.LIGHT, Language.ENGLISH);
        Canvas canvas = asyncFx(() -> new Canvas(SIDE, SIDE)).get(10, TimeUnit.SECONDS);
        for (int level = 0; level < 12; level++) {
            Raster raster = Raster.grey(1, 1, new float[] {level * 20}, 0, 255);
            Scene scene =
                    new Scene(SIDE, SIDE, List.of(new Mark.Picture("picture", new Box(0, 0, SIDE, SIDE), raster)));
            int seen = asyncFx(() -> {
                        painter.paint(scene, canvas.getGraphicsContext2D(), SIDE, SIDE, Camera.FIT);
                        return canvas.snapshot(null, null).getPixelReader().getArgb(SIDE / 2, SIDE / 2);
                    })
                    .get(10, TimeUnit.SECONDS);
            assertThat(seen).as("level %d", level).isEqualTo(raster.argb(Palette.LIGHT)[0]);
        }
    }

    private static PixelReader paint(Mark mark) throws Exception {
        WritableImage image = asyncFx(() -> {
                    Canvas canvas = new Canvas(SIDE, SIDE);
                    new FxPainter(Palette.LIGHT, Language.ENGLISH)
                            .paint(
                                    new Scene(SIDE, SIDE, List.of(mark)),
                                    canvas.getGraphicsContext2D(),
                                    SIDE,
                                    SIDE,
                                    Camera.FIT);
                    return canvas.snapshot(null, null);
                })
                .get(10, TimeUnit.SECONDS);
        return image.getPixelReader();
    }
}
