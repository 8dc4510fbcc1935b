package dev.receptive.export;

import static dev.receptive.export.Svg.attribute;
import static dev.receptive.export.Svg.escape;
import static dev.receptive.export.Svg.fill;
import static dev.receptive.export.Svg.id;
import static dev.receptive.export.Svg.number;
import static dev.receptive.export.Svg.stroke;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
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
        rect(new Mark.Rect("", view, 0, Tint.of(Ink.STAGE), Stroke.NONE), 1);
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
            rect(rect, alpha);
        } else if (mark instanceof Mark.Cells cells) {
            body.append("<g").append(id(cells.id())).append(">\n");
            cells.draw(1, piece -> paint(piece, alpha));
            body.append("</g>\n");
        } else if (mark instanceof Mark.Line line) {
            line(line, alpha);
        } else if (mark instanceof Mark.Path path) {
            path(path, alpha);
        } else if (mark instanceof Mark.Text text) {
            text(text, alpha);
        } else if (mark instanceof Mark.Picture picture) {
            picture(picture, alpha);
        }
    }

    private void rect(Mark.Rect rect, double alpha) {
        if (rect.fill().isNone() && rect.stroke().isNone()) {
            return;
        }
        body.append("<rect")
                .append(id(rect.id()))
                .append(place(rect.box()))
                .append(rect.radius() > 0 ? attribute("rx", rect.radius()) : "")
                .append(fill(rect.fill(), alpha, palette))
                .append(stroke(rect.stroke(), alpha, palette))
                .append("/>\n");
    }

    private void line(Mark.Line line, double alpha) {
        if (line.stroke().isNone()) {
            return;
        }
        body.append("<line")
                .append(id(line.id()))
                .append(attribute("x1", line.x1()))
                .append(attribute("y1", line.y1()))
                .append(attribute("x2", line.x2()))
                .append(attribute("y2", line.y2()))
                .append(stroke(line.stroke(), alpha, palette))
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

    private void text(Mark.Text text, double alpha) {
        if (text.text().isEmpty()) {
            return;
        }
        Lettering lettering = text.lettering();
        Typeface typeface = Fonts.typeface(lettering.face(), language, text.text());
        used.computeIfAbsent(typeface, any -> new LinkedHashSet<>()).add(text.text());
        body.append("<text")
                .append(id(text.id()))
                .append(attribute("class", Svg.name(typeface)))
                .append(attribute("x", text.x()))
                .append(attribute("y", text.y()))
                .append(attribute("font-size", typesetter.size(text)))
                .append(anchor(lettering.anchor()))
                .append(fill(lettering.tint(), alpha, palette))
                .append(">")
                .append(escape(text.text()))
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

    private static String anchor(Anchor anchor) {
        return anchor == Anchor.START
                ? ""
                : attribute("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
    }

    private static String place(Box box) {
        return attribute("x", box.x())
                + attribute("y", box.y())
                + attribute("width", box.width())
                + attribute("height", box.height());
    }
}
