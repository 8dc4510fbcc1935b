package dev.receptive.export;

import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Point;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** Paints scenes as pixels. Not for use by two threads. */
final class Java2dPainter {

    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private final Palette palette;
    private final Typesetter typesetter;
    private final Map<Raster, BufferedImage> pictures = new WeakHashMap<>();

    Java2dPainter(Look look) {
        this.palette = look.palette();
        this.typesetter = new Typesetter(look.language());
    }

    /** Covers an image with a scene. */
    void paint(Scene scene, BufferedImage image) {
        Fit fit = Fit.of(scene, image.getWidth(), image.getHeight());
        List<Outlined> marks =
                marks(scene).stream().map(mark -> outlined(mark, fit)).toList();
        paint(marks, fit, new Rectangle(image.getWidth(), image.getHeight()), image);
    }

    /**
     * Covers a part of an image with what of a scene lies there.
     *
     * @param marks all of the scene, the first behind the others
     */
    void paint(List<Outlined> marks, Fit fit, Rectangle part, BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setClip(part);
            graphics.setColor(new Color(palette.argb(Ink.STAGE)));
            graphics.fill(part);
            graphics.addRenderingHints(HINTS);
            graphics.translate(fit.left(), fit.top());
            graphics.scale(fit.scale(), fit.scale());
            for (Outlined mark : marks) {
                if (mark.area().intersects(part)) {
                    paint(mark.painted(), mark.shape(), graphics);
                }
            }
        } finally {
            graphics.dispose();
        }
    }

    /** What a scene is painted of, one after another. */
    static List<PaintedMark> marks(Scene scene) {
        List<PaintedMark> all = new ArrayList<>();
        scene.marks().forEach(mark -> add(mark, 1, all));
        return all;
    }

    private static void add(Mark mark, double alpha, List<PaintedMark> all) {
        if (mark instanceof Mark.Group group) {
            group.marks().forEach(one -> add(one, alpha * group.alpha(), all));
        } else if (mark instanceof Mark.Cells cells) {
            cells.draw(1, piece -> add(piece, alpha, all));
        } else {
            all.add(new PaintedMark(mark, alpha));
        }
    }

    /** The shape of a mark, and where it lies. */
    Outlined outlined(PaintedMark painted, Fit fit) {
        Mark mark = painted.mark();
        if (mark instanceof Mark.Rect rect) {
            return Outlined.of(painted, rounded(rect.box(), rect.radius()), width(rect.stroke()), fit);
        } else if (mark instanceof Mark.Line line) {
            Shape shape = new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2());
            return Outlined.of(painted, shape, width(line.stroke()), fit);
        } else if (mark instanceof Mark.Path path) {
            return Outlined.of(painted, shape(path), width(path.stroke()), fit);
        } else if (mark instanceof Mark.Text text) {
            return Outlined.of(painted, typesetter.outline(text), 0, fit);
        } else if (mark instanceof Mark.Picture picture) {
            return Outlined.of(painted, rounded(picture.box(), 0), 0, fit);
        }
        throw new IllegalArgumentException("painter: no outline of " + mark);
    }

    private static double width(Stroke stroke) {
        return stroke.isNone() ? 0 : stroke.width();
    }

    private void paint(PaintedMark painted, Shape shape, Graphics2D graphics) {
        Mark mark = painted.mark();
        double alpha = painted.alpha();
        if (mark instanceof Mark.Rect rect) {
            paint(shape, rect.fill(), rect.stroke(), alpha, graphics);
        } else if (mark instanceof Mark.Line line) {
            paint(shape, Tint.NONE, line.stroke(), alpha, graphics);
        } else if (mark instanceof Mark.Path path) {
            paint(shape, path.fill(), path.stroke(), alpha, graphics);
        } else if (mark instanceof Mark.Text text) {
            fill(shape, text.lettering().tint(), alpha, graphics);
        } else if (mark instanceof Mark.Picture picture) {
            paint(picture, alpha, graphics);
        }
    }

    private void paint(Shape shape, Tint fill, Stroke stroke, double alpha, Graphics2D graphics) {
        fill(shape, fill, alpha, graphics);
        if (!stroke.isNone()) {
            graphics.setColor(colour(stroke.tint(), alpha));
            graphics.setStroke(outline(stroke));
            graphics.draw(shape);
        }
    }

    private void fill(Shape shape, Tint tint, double alpha, Graphics2D graphics) {
        if (!tint.isNone()) {
            graphics.setColor(colour(tint, alpha));
            graphics.fill(shape);
        }
    }

    private void paint(Mark.Picture picture, double alpha, Graphics2D graphics) {
        BufferedImage image = pictures.computeIfAbsent(picture.raster(), raster -> Png.image(raster, palette));
        AffineTransform stretch = AffineTransform.getTranslateInstance(
                picture.box().x(), picture.box().y());
        stretch.scale(picture.box().width() / image.getWidth(), picture.box().height() / image.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                picture.box().width() < image.getWidth()
                        ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
                        : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        Composite before = graphics.getComposite();
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) Math.max(0, Math.min(1, alpha))));
        graphics.drawImage(image, stretch, null);
        graphics.setComposite(before);
    }

    private Color colour(Tint tint, double alpha) {
        return new Color(palette.argb(tint.times(alpha)), true);
    }

    private static BasicStroke outline(Stroke stroke) {
        float width = (float) stroke.width();
        float[] dashes = {(float) stroke.dash(), (float) stroke.gap()};
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, stroke.dashed() ? dashes : null, 0);
    }

    private static Shape rounded(Box box, double radius) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    private static Shape shape(Mark.Path path) {
        Path2D shape = new Path2D.Double();
        for (Point point : path.points()) {
            if (shape.getCurrentPoint() == null) {
                shape.moveTo(point.x(), point.y());
            } else {
                shape.lineTo(point.x(), point.y());
            }
        }
        if (path.closed() && !path.points().isEmpty()) {
            shape.closePath();
        }
        return shape;
    }
}
