package dev.receptive.export;

import static dev.receptive.export.Svg.attribute;
import static dev.receptive.export.Svg.escape;
import static dev.receptive.export.Svg.fill;
import static dev.receptive.export.Svg.id;
import static dev.receptive.export.Svg.number;
import static dev.receptive.export.Svg.stroke;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Language;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Paints one scene as SVG: text stays text, and the file carries what it uses of the fonts. */
final class SvgPainter {

    /** Pixels as squares: CSS for browsers, and the older attribute for other programs. */
    private static final String SHARP =
            attribute("image-rendering", "optimizeSpeed") + attribute("style", "image-rendering: pixelated");

    private final Look look;
    private final Palette palette;
    private final Language language;
    private final Typesetter typesetter;
    private final Map<Typeface, Set<String>> used = new EnumMap<>(Typeface.class);
    private final StringBuilder body = new StringBuilder();

    private SvgPainter(Look look) {
        this.look = look;
        this.palette = look.palette();
        this.language = look.language();
        this.typesetter = new Typesetter(look.language());
    }

    /** A scene as the text of an SVG file. */
    static String svg(Scene scene, String title, Look look) {
        return new SvgPainter(look).document(scene, title);
    }

    private String document(Scene scene, String title) {
        Fit fit = Fit.of(scene, look.width(), look.height());
        Box view = new Box(
                -fit.left() / fit.scale(),
                -fit.top() / fit.scale(),
                look.width() / fit.scale(),
                look.height() / fit.scale());
        rect("", view, 0, Tint.of(Ink.STAGE), Stroke.NONE, 1);
        scene.marks().forEach(mark -> paint(mark, 1));
        String box =
                number(view.x()) + " " + number(view.y()) + " " + number(view.width()) + " " + number(view.height());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " role=\"img\" xml:space=\"preserve\" stroke-linejoin=\"round\""
                + attribute("xml:lang", language.code())
                + attribute("width", look.width())
                + attribute("height", look.height())
                + attribute("viewBox", box)
                + ">\n"
                + (title.isEmpty() ? "" : "<title>" + escape(title) + "</title>\n")
                + Svg.style(used)
                + body
                + "</svg>\n";
    }

    private void paint(Mark mark, double alpha) {
        if (mark instanceof Mark.Group group) {
            body.append("<g").append(id(group.id())).append(">\n");
            group.marks().forEach(one -> paint(one, alpha * group.alpha()));
            body.append("</g>\n");
        } else if (mark instanceof Mark.Rect rect) {
            rect(rect.id(), rect.box(), rect.radius(), rect.fill(), rect.stroke(), alpha);
        } else if (mark instanceof Mark.Cells cells) {
            body.append("<g").append(id(cells.id())).append(">\n");
            cells.draw(piece -> paint(piece, alpha));
            body.append("</g>\n");
        } else if (mark instanceof Mark.Line line) {
            line(line.id(), line.x1(), line.y1(), line.x2(), line.y2(), line.stroke(), alpha);
        } else if (mark instanceof Mark.Path path) {
            path(path, alpha);
        } else if (mark instanceof Mark.Text text) {
            double size = typesetter.size(text);
            text(text.id(), text.text(), text.face(), size, text.x(), text.y(), text.anchor(), text.tint(), alpha);
        } else if (mark instanceof Mark.Picture picture) {
            picture(picture, alpha);
        }
    }

    private void rect(String id, Box box, double radius, Tint fill, Stroke stroke, double alpha) {
        if (fill.isNone() && stroke.isNone()) {
            return;
        }
        body.append("<rect")
                .append(id(id))
                .append(place(box))
                .append(radius > 0 ? attribute("rx", radius) : "")
                .append(fill(fill, alpha, palette))
                .append(stroke(stroke, alpha, palette))
                .append("/>\n");
    }

    private void line(String id, double x1, double y1, double x2, double y2, Stroke stroke, double alpha) {
        if (stroke.isNone()) {
            return;
        }
        body.append("<line")
                .append(id(id))
                .append(attribute("x1", x1))
                .append(attribute("y1", y1))
                .append(attribute("x2", x2))
                .append(attribute("y2", y2))
                .append(stroke(stroke, alpha, palette))
                .append("/>\n");
    }

    private void path(Mark.Path path, double alpha) {
        String points = path.points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        body.append(path.closed() ? "<polygon" : "<polyline")
                .append(id(path.id()))
                .append(attribute("points", points))
                .append(fill(path.fill(), alpha, palette))
                .append(stroke(path.stroke(), alpha, palette))
                .append("/>\n");
    }

    private void text(
            String id,
            String text,
            Face face,
            double size,
            double x,
            double y,
            Anchor anchor,
            Tint tint,
            double alpha) {
        if (text.isEmpty()) {
            return;
        }
        Typeface typeface = Fonts.typeface(face, language, text);
        used.computeIfAbsent(typeface, any -> new LinkedHashSet<>()).add(text);
        body.append("<text")
                .append(id(id))
                .append(attribute("class", Svg.name(typeface)))
                .append(attribute("x", x))
                .append(attribute("y", y))
                .append(attribute("font-size", size))
                .append(
                        anchor == Anchor.START
                                ? ""
                                : attribute("text-anchor", anchor.name().toLowerCase(Locale.ROOT)))
                .append(fill(tint, alpha, palette))
                .append(">")
                .append(escape(text))
                .append("</text>\n");
    }

    private void picture(Mark.Picture picture, double alpha) {
        boolean reduced = picture.box().width() < picture.raster().width();
        String png = Base64.getEncoder().encodeToString(Png.of(picture.raster(), palette));
        body.append("<image")
                .append(id(picture.id()))
                .append(place(picture.box()))
                .append(alpha < 1 ? attribute("opacity", alpha) : "")
                .append(attribute("preserveAspectRatio", "none"))
                .append(reduced ? "" : SHARP)
                .append(attribute("xlink:href", "data:image/png;base64," + png))
                .append("/>\n");
    }

    private static String place(Box box) {
        return attribute("x", box.x())
                + attribute("y", box.y())
                + attribute("width", box.width())
                + attribute("height", box.height());
    }
}
