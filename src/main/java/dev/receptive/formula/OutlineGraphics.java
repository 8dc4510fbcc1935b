package dev.receptive.formula;

import dev.receptive.scene.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A canvas that keeps the outlines of what is painted. Colours are the numbers of roles. */
final class OutlineGraphics extends FewerGraphics {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final List<InkedPath> paths = new ArrayList<>();
    private AffineTransform transform;
    private Color color = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private Font font = new Font(Font.SERIF, Font.PLAIN, 1);

    /** The corner of what is painted comes to lie at some height. */
    OutlineGraphics(double y) {
        this.transform = AffineTransform.getTranslateInstance(0, y);
    }

    /** The colour that stands for a role. */
    static String sign(Ink role) {
        return String.format(Locale.ROOT, "#%06x", Ink.ROLES.indexOf(role) + 1);
    }

    private Ink ink() {
        int number = color.getRGB() & 0xFFFFFF;
        return number > 0 && number <= Ink.ROLES.size() ? Ink.ROLES.get(number - 1) : Ink.TEXT;
    }

    List<InkedPath> paths() {
        return paths;
    }

    @Override
    public void fill(Shape shape) {
        List<PathStep> steps = new ArrayList<>();
        double[] p = new double[6];
        for (PathIterator at = shape.getPathIterator(transform); !at.isDone(); at.next()) {
            steps.add(
                    switch (at.currentSegment(p)) {
                        case PathIterator.SEG_MOVETO -> new PathStep.MoveStep(p[0], p[1]);
                        case PathIterator.SEG_LINETO -> new PathStep.LineStep(p[0], p[1]);
                        case PathIterator.SEG_QUADTO -> new PathStep.QuadStep(p[0], p[1], p[2], p[3]);
                        case PathIterator.SEG_CUBICTO -> new PathStep.CubicStep(p[0], p[1], p[2], p[3], p[4], p[5]);
                        default -> new PathStep.CloseStep();
                    });
        }
        if (!steps.isEmpty()) {
            paths.add(new InkedPath(ink(), steps));
        }
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawChars(char[] data, int offset, int length, int x, int y) {
        GlyphVector glyphs = font.createGlyphVector(EXACT, new String(data, offset, length));
        fill(glyphs.getOutline(x, y));
    }

    /** Only text in a font of the system comes as such; it would look different everywhere. */
    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setTransform(AffineTransform next) {
        transform = new AffineTransform(next);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void transform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setColor(Color next) {
        color = next;
    }

    @Override
    public Paint getPaint() {
        return color;
    }

    @Override
    public void setPaint(Paint next) {
        color = next instanceof Color plain ? plain : Color.BLACK;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font next) {
        font = next;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke next) {
        stroke = next;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return EXACT;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return RenderingHints.VALUE_ANTIALIAS_DEFAULT;
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {}

    @Override
    public void addRenderingHints(Map<?, ?> hints) {}

    @Override
    public RenderingHints getRenderingHints() {
        return new RenderingHints(Map.of());
    }

    @Override
    public void dispose() {}
}
