package dev.receptive.ui;

import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Point;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Language;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints scenes on a JavaFX canvas. The marks say where everything stands; nothing is laid out here. */
final class FxPainter {

    /** Corners that are rounded by less, in pixels, look as if they were not. */
    private static final double ROUND = 1;

    private final Palette palette;
    private final Typefaces typefaces;
    private final PaintedPictures pictures;

    FxPainter(Palette palette, Language language) {
        this.palette = palette;
        this.pictures = new PaintedPictures(palette);
        this.typefaces = new Typefaces(language);
    }

    /** Paints a scene over a cleared canvas; {@code view} says where the scene's corner comes to lie and how large. */
    void paint(Scene scene, GraphicsContext canvas, double width, double height, Camera view) {
        canvas.setTransform(1, 0, 0, 1, 0, 0);
        canvas.clearRect(0, 0, width, height);
        canvas.setFill(color(Tint.of(Ink.STAGE), 1));
        canvas.fillRect(0, 0, width, height);
        canvas.setTransform(view.scale(), 0, 0, view.scale(), view.x(), view.y());
        pictures.begin(scene);
        for (Mark mark : scene.marks()) {
            paint(mark, canvas, 1);
        }
        canvas.setTransform(1, 0, 0, 1, 0, 0);
    }

    private void paint(Mark mark, GraphicsContext canvas, double alpha) {
        if (mark instanceof Mark.Rect rect) {
            rect(canvas, rect, alpha);
        } else if (mark instanceof Mark.Cells cells) {
            cells.draw(canvas.getTransform().getMxx(), piece -> paint(piece, canvas, alpha));
        } else if (mark instanceof Mark.Line line) {
            stroke(canvas, line.stroke(), alpha);
            canvas.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
        } else if (mark instanceof Mark.Path path) {
            path(canvas, path, alpha);
        } else if (mark instanceof Mark.Text text) {
            text(canvas, text, alpha);
        } else if (mark instanceof Mark.Picture picture) {
            picture(canvas, picture, alpha);
        } else if (mark instanceof Mark.Group group) {
            group.marks().forEach(inner -> paint(inner, canvas, alpha * group.alpha()));
        }
    }

    private void rect(GraphicsContext canvas, Mark.Rect rect, double alpha) {
        Box box = rect.box();
        boolean plain = rect.radius() * canvas.getTransform().getMxx() < ROUND;
        double corner = 2 * rect.radius();
        if (!rect.fill().isNone()) {
            canvas.setFill(color(rect.fill(), alpha));
            if (plain) {
                canvas.fillRect(box.x(), box.y(), box.width(), box.height());
            } else {
                canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
            }
        }
        if (!rect.stroke().isNone() && plain && isFrame(box, rect.stroke())) {
            frame(canvas, box, rect.stroke(), alpha);
        } else if (!rect.stroke().isNone()) {
            stroke(canvas, rect.stroke(), alpha);
            canvas.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
        }
    }

    /** Whether there is something within a line around a box. */
    private static boolean isFrame(Box box, Stroke stroke) {
        return !stroke.dashed() && Math.min(box.width(), box.height()) > stroke.width();
    }

    /** A line with square corners, of four bars that do not lie on each other: a tenth of the work of a line. */
    private void frame(GraphicsContext canvas, Box box, Stroke stroke, double alpha) {
        double half = stroke.width() / 2;
        double left = box.x() - half;
        double top = box.y() - half;
        double length = box.width() + stroke.width();
        double inner = box.height() - stroke.width();
        canvas.setFill(color(stroke.tint(), alpha));
        canvas.fillRect(left, top, length, stroke.width());
        canvas.fillRect(left, box.bottom() - half, length, stroke.width());
        canvas.fillRect(left, top + stroke.width(), stroke.width(), inner);
        canvas.fillRect(box.right() - half, top + stroke.width(), stroke.width(), inner);
    }

    private void path(GraphicsContext canvas, Mark.Path path, double alpha) {
        canvas.beginPath();
        for (Point point : path.points()) {
            canvas.lineTo(point.x(), point.y());
        }
        if (path.closed()) {
            canvas.closePath();
        }
        if (!path.fill().isNone()) {
            canvas.setFill(color(path.fill(), alpha));
            canvas.fill();
        }
        if (!path.stroke().isNone()) {
            stroke(canvas, path.stroke(), alpha);
            canvas.stroke();
        }
    }

    private void text(GraphicsContext canvas, Mark.Text text, double alpha) {
        Lettering lettering = text.lettering();
        Font font = typefaces.font(lettering.face(), lettering.size(), text.text());
        double width = text.maxWidth() > 0 ? typefaces.width(text.text(), font) : 0;
        if (width > text.maxWidth()) {
            font = typefaces.font(lettering.face(), lettering.size() * text.maxWidth() / width, text.text());
        }
        canvas.setFont(font);
        canvas.setFill(color(lettering.tint(), alpha));
        canvas.setTextAlign(
                switch (lettering.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        canvas.fillText(text.text(), text.x(), text.y());
    }

    private void picture(GraphicsContext canvas, Mark.Picture picture, double alpha) {
        Box box = picture.box();
        Raster raster = picture.raster();
        canvas.setGlobalAlpha(alpha);
        canvas.setImageSmoothing(box.width() < raster.width());
        canvas.drawImage(pictures.of(raster), box.x(), box.y(), box.width(), box.height());
        canvas.setGlobalAlpha(1);
    }

    private void stroke(GraphicsContext canvas, Stroke stroke, double alpha) {
        canvas.setStroke(color(stroke.tint(), alpha));
        canvas.setLineWidth(stroke.width());
        if (stroke.dashed()) {
            canvas.setLineDashes(stroke.dash(), stroke.gap());
        } else {
            canvas.setLineDashes();
        }
    }

    private Color color(Tint tint, double alpha) {
        int argb = palette.argb(tint.ink());
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF, tint.strength() * alpha);
    }
}
