package dev.receptive.data;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Small pictures in folders of classes. */
final class PictureFiles {

    private PictureFiles() {}

    /** A picture of one level of grey; the folders that it needs are made. */
    static Path grey(Path path, int width, int height, int level) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getRaster().setSample(x, y, 0, level);
            }
        }
        return write(path, image);
    }

    static Path write(Path path, BufferedImage image) throws IOException {
        Files.createDirectories(path.getParent());
        String name = path.getFileName().toString();
        ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), path.toFile());
        return path;
    }

    /** So many pictures in a class, named 01.png and so on, each of one level: the class's and its own number. */
    static void of(Path folder, int count, int level) throws IOException {
        for (int i = 1; i <= count; i++) {
            grey(folder.resolve("%02d.png".formatted(i)), 4, 4, level + i);
        }
    }
}
