package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;

import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Pictures that come and go: none is painted over while it may still be drawn. */
@Tag("painted")
@ExtendWith(ApplicationExtension.class)
class PaintedPicturesTest {

    private final PaintedPictures pictures = new PaintedPictures(Palette.LIGHT);

    private WritableImage next(Raster raster) throws Exception {
        Box box = new Box(0, 0, 4, 4);
        return asyncFx(() -> {
                    pictures.begin(new Scene(10, 10, List.of(new Mark.Picture("picture", box, raster))));
                    return pictures.of(raster);
                })
                .get(10, TimeUnit.SECONDS);
    }

    @Test
    void aPictureHasTheColoursOfItsRasterAlsoInAnImageThatIsUsedAgain() throws Exception {
        for (int scene = 0; scene < 12; scene++) {
            Raster raster = Raster.diverging(3, 2, new float[] {-1, 0, scene, 2, -2, 0.5f}, 12);
            PixelReader pixels = next(raster).getPixelReader();
            int[] seen =
                    IntStream.range(0, 6).map(i -> pixels.getArgb(i % 3, i / 3)).toArray();
            assertThat(seen).as("scene %d", scene).isEqualTo(raster.argb(Palette.LIGHT));
        }
    }

    private static Raster grey(float level) {
        return Raster.grey(1, 1, new float[] {level}, 0, 1);
    }

    @Test
    void aPictureThatHasJustGoneIsNotPaintedOver() throws Exception {
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
    void aPictureThatStaysIsPaintedOnce() throws Exception {
        Raster stays = grey(1);
        WritableImage image = next(stays);
        for (int scene = 0; scene < 6; scene++) {
            assertThat(next(stays)).isSameAs(image);
        }
    }
}
