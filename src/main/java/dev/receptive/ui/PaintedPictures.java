package dev.receptive.ui;

import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The pixels of the rasters of a scene. They are made once, however often a raster stands in it, and kept while it stays;
 * the image of one that goes is used for one that comes, but not before it has left the screen: the toolkit draws a scene
 * from its images beside this thread, while the next one is being painted.
 */
final class PaintedPictures {

    /** For so many scenes an image that went may still be drawn. */
    private static final int DRAWN_BESIDE = 3;

    private final Palette palette;
    private final IdentityHashMap<Raster, PixelImage> images = new IdentityHashMap<>();
    private final List<PixelImage> spare = new ArrayList<>();

    /** The images that each of the last scenes no longer had, the oldest first. */
    private final Deque<List<PixelImage>> gone = new ArrayDeque<>();

    /** An image, and what it is made of: it is drawn from these very numbers, so that nothing is copied. */
    private record PixelImage(WritableImage image, PixelBuffer<IntBuffer> buffer) {

        static PixelImage of(int width, int height) {
            // opaque, so multiplied by their opacity already
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            return new PixelImage(new WritableImage(buffer), buffer);
        }

        boolean fits(Raster raster) {
            return buffer.getWidth() == raster.width() && buffer.getHeight() == raster.height();
        }

        void take(Raster raster, Palette palette) {
            buffer.updateBuffer(whole -> {
                raster.argb(palette, whole.getBuffer().array());
                return null; // all of it is new
            });
        }
    }

    PaintedPictures(Palette palette) {
        this.palette = palette;
    }

    /** Says which scene comes next. */
    void begin(Scene scene) {
        Set<Raster> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(scene.marks(), wanted);
        List<PixelImage> going = new ArrayList<>();
        images.forEach((raster, image) -> {
            if (!wanted.contains(raster)) {
                going.add(image);
            }
        });
        gone.add(going);
        spare.clear();
        if (gone.size() > DRAWN_BESIDE) {
            spare.addAll(gone.remove());
        }
        images.keySet().retainAll(wanted);
    }

    private static void collect(List<Mark> marks, Set<Raster> wanted) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Picture picture) {
                wanted.add(picture.raster());
            } else if (mark instanceof Mark.Group group) {
                collect(group.marks(), wanted);
            }
        }
    }

    /** The pixels of a raster of this scene. */
    WritableImage of(Raster raster) {
        return images.computeIfAbsent(raster, this::paint).image();
    }

    private PixelImage paint(Raster raster) {
        PixelImage pixels = spare.stream()
                .filter(known -> known.fits(raster))
                .findFirst()
                .orElseGet(() -> PixelImage.of(raster.width(), raster.height()));
        spare.remove(pixels);
        pixels.take(raster, palette);
        return pixels;
    }
}
