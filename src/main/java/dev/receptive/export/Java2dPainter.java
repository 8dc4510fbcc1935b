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
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
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
        Graphics2D graphics = image.createGraphics();
        try {
            paint(scene, graphics, image.getWidth(), image.getHeight());
        } finally {
            graphics.dispose();
        }
    }

    private void paint(Scene scene, Graphics2D graphics, int width, int height) {
        graphics.setColor(new Color(palette.argb(Ink.STAGE)));
        graphics.fillRect(0, 0, width, height);
        graphics.addRenderingHints(HINTS);
        Fit fit = Fit.of(scene, width, height);
        graphics.translate(fit.left(), fit.top());
        graphics.scale(fit.scale(), fit.scale());
        scene.marks().forEach(mark -> paint(mark, 1, graphics));
    }

    private void paint(Mark mark, double alpha, Graphics2D graphics) {
        if (mark instanceof Mark.Group group) {
            group.marks().forEach(one -> paint(one, alpha * group.alpha(), graphics));
        } else if (mark instanceof Mark.Rect rect) {
            paint(rounded(rect.box(), rect.radius()), rect.fill(), rect.stroke(), alpha, graphics);
        } else if (mark instanceof Mark.Cells cells) {
            cells.draw(1, piece -> paint(piece, alpha, graphics));
        } else if (mark instanceof Mark.Line line) {
            Shape shape = new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2());
            paint(shape, Tint.NONE, line.stroke(), alpha, graphics);
        } else if (mark instanceof Mark.Path path) {
            paint(shape(path), path.fill(), path.stroke(), alpha, graphics);
        } else if (mark instanceof Mark.Text text) {
            fill(typesetter.outline(text), text.lettering().tint(), alpha, graphics);
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
