package dev.receptive.export;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A mark with its shape, and where it lies on the image.
 *
 * @param shape in the scene
 * @param area pixels that it may touch
 */
record Outlined(PaintedMark painted, Shape shape, Rectangle area) {

    /** Pixels around a shape that its edges, being smooth, may touch. */
    private static final int SMOOTH = 2;

    /** @param line the width of the line around it, 0 for none */
    static Outlined of(PaintedMark painted, Shape shape, double line, Fit fit) {
        Rectangle2D bounds = shape.getBounds2D();
        Rectangle2D grown = new Rectangle2D.Double(
                bounds.getX() - line / 2,
                bounds.getY() - line / 2,
                bounds.getWidth() + line,
                bounds.getHeight() + line);
        AffineTransform place = AffineTransform.getTranslateInstance(fit.left(), fit.top());
        place.scale(fit.scale(), fit.scale());
        Rectangle area = place.createTransformedShape(grown).getBounds();
        area.grow(SMOOTH, SMOOTH);
        return new Outlined(painted, shape, area);
    }
}
