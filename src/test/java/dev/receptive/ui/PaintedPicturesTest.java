package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

/** Pictures that come and go: none is painted over while it may still be drawn. */
class PaintedPicturesTest {

    private final PaintedPictures pictures = new PaintedPictures(Palette.LIGHT);

    private WritableImage next(Raster raster) {
        Box box = new Box(0, 0, 4, 4);
        pictures.begin(new Scene(10, 10, List.of(new Mark.Picture("picture", box, raster))));
        return pictures.of(raster);
    }

    private static Raster grey(float level) {
        return Raster.grey(1, 1, new float[] {level}, 0, 1);
    }

    @Test
    void aPictureThatHasJustGoneIsNotPaintedOver() {
        List<WritableImage> images = new ArrayList<>();
        for (int scene = 0; scene < 20; scene++) {
            images.add(next(grey(scene % 2)));
        }
        for (int scene = 2; scene < 20; scene++) {
            assertThat(images.get(scene)).isNotIn(images.subList(Math.max(0, scene - 3), scene));
        }
        assertThat(images.stream().distinct())
                .as("in the end they are used again")
                .hasSizeLessThan(6);
    }

    @Test
    void aPictureThatStaysIsPaintedOnce() {
        Raster stays = grey(1);
        WritableImage image = next(stays);
        for (int scene = 0; scene < 6; scene++) {
            assertThat(next(stays)).isSameAs(image);
        }
    }
}
