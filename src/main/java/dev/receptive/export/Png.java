package dev.receptive.export;

import dev.receptive.scene.Palette;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Scenes and rasters as PNG. */
final class Png {

    private Png() {}

    /** A scene at the size of a look. */
    static byte[] of(Scene scene, Look look) {
        BufferedImage image = new BufferedImage(look.width(), look.height(), BufferedImage.TYPE_INT_RGB);
        new Java2dPainter(look).paint(scene, image);
        return bytes(image);
    }

    /** A raster, one pixel for each of its values. */
    static byte[] of(Raster raster, Palette palette) {
        return bytes(image(raster, palette));
    }

    static BufferedImage image(Raster raster, Palette palette) {
        BufferedImage image = new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, raster.width(), raster.height(), raster.argb(palette), 0, raster.width());
        return image;
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
