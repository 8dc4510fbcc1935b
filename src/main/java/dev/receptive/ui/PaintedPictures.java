package dev.receptive.ui;

import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
    private final IdentityHashMap<Raster, WritableImage> images = new IdentityHashMap<>();
    private final List<WritableImage> spare = new ArrayList<>();

    /** The images that each of the last scenes no longer had, the oldest first. */
    private final Deque<List<WritableImage>> gone = new ArrayDeque<>();

    PaintedPictures(Palette palette) {
        this.palette = palette;
    }

    /** Says which scene comes next. */
    void begin(Scene scene) {
        Set<Raster> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(scene.marks(), wanted);
        List<WritableImage> going = new ArrayList<>();
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
        return images.computeIfAbsent(raster, this::paint);
    }

    private WritableImage paint(Raster raster) {
        int width = raster.width();
        int height = raster.height();
        WritableImage image = spare.stream()
                .filter(known -> known.getWidth() == width && known.getHeight() == height)
                .findFirst()
                .orElseGet(() -> new WritableImage(width, height));
        spare.remove(image);
        // opaque, so multiplied by their opacity already, which is less to convert
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), raster.argb(palette), 0, width);
        return image;
    }
}
