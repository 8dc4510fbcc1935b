package dev.receptive.export;

import dev.receptive.scene.Scene;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The picture of the scene that was painted last. The next is painted only where it differs: from one frame of a story to the
 * next most of it stays. Not for use by two threads.
 */
final class SceneCanvas {

    /** More parts than this are painted as one: each takes a look at every mark. */
    private static final int MOST_PARTS = 12;

    /** A larger share of the picture is painted as one. */
    private static final double MOST = 0.6;

    private final Java2dPainter painter;
    private final BufferedImage image;
    private Optional<Fit> fit = Optional.empty();
    private List<Outlined> shown = List.of();

    SceneCanvas(Java2dPainter painter, int width, int height) {
        this.painter = painter;
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /**
     * Covers an image with a scene.
     *
     * @param into of this canvas's size, with an integer for each pixel
     */
    void paint(Scene scene, BufferedImage into) {
        Fit next = Fit.of(scene, image.getWidth(), image.getHeight());
        boolean same = fit.filter(next::equals).isPresent();
        List<Outlined> marks = outlined(Java2dPainter.marks(scene), next, same ? shown : List.of());
        Rectangle all = new Rectangle(image.getWidth(), image.getHeight());
        List<Rectangle> parts = same ? parts(changed(marks), all) : List.of(all);
        for (Rectangle part : parts) {
            painter.paint(marks, next, part, image);
        }
        fit = Optional.of(next);
        shown = marks;
        System.arraycopy(pixels(image), 0, pixels(into), 0, pixels(image).length);
    }

    /** Those that were there before have their outlines already. */
    private List<Outlined> outlined(List<PaintedMark> marks, Fit next, List<Outlined> before) {
        Map<PaintedMark, Outlined> known = new HashMap<>();
        before.forEach(mark -> known.put(mark.painted(), mark));
        return marks.stream()
                .map(mark -> Optional.ofNullable(known.get(mark)).orElseGet(() -> painter.outlined(mark, next)))
                .toList();
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** Where something was that is no more, or is that was not; of marks that lie otherwise over each other, all of them. */
    private List<Rectangle> changed(List<Outlined> marks) {
        Map<PaintedMark, Integer> more = new HashMap<>();
        marks.forEach(mark -> more.merge(mark.painted(), 1, Integer::sum));
        shown.forEach(mark -> more.merge(mark.painted(), -1, Integer::sum));
        Predicate<Outlined> stays = mark -> more.getOrDefault(mark.painted(), 0) == 0;
        List<PaintedMark> stayed =
                marks.stream().filter(stays).map(Outlined::painted).toList();
        List<PaintedMark> were =
                shown.stream().filter(stays).map(Outlined::painted).toList();
        boolean inOrder = stayed.equals(were);
        return Stream.concat(marks.stream(), shown.stream())
                .filter(mark -> !inOrder || !stays.test(mark))
                .map(Outlined::area)
                .toList();
    }

    /** Rectangles that cover all of these, none of which meets another; one, if there would be many. */
    private static List<Rectangle> parts(List<Rectangle> areas, Rectangle all) {
        List<Rectangle> parts = new ArrayList<>();
        for (Rectangle area : areas) {
            add(parts, area.intersection(all));
        }
        double covered = parts.stream()
                .mapToDouble(part -> (double) part.width * part.height)
                .sum();
        boolean many = parts.size() > MOST_PARTS || covered > MOST * all.width * all.height;
        return many ? List.of(parts.stream().reduce(Rectangle::union).orElse(all)) : parts;
    }

    /** Adds a rectangle, together with those that it meets, and those that they meet then. */
    private static void add(List<Rectangle> parts, Rectangle area) {
        if (area.isEmpty()) {
            return;
        }
        Rectangle whole = area;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).intersects(whole)) {
                whole = whole.union(parts.remove(i));
                i = -1;
            }
        }
        parts.add(whole);
    }
}
