package dev.receptive.export;

import dev.receptive.scene.Palette;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How numbers, colours, texts and fonts are spelled in an SVG file. */
final class Svg {

    private Svg() {}

    /** A number with at most three decimals. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** An attribute with a space before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    static String attribute(String name, double value) {
        return attribute(name, number(value));
    }

    static String id(String id) {
        return id.isEmpty() ? "" : attribute("id", id);
    }

    static String fill(Tint tint, double alpha, Palette palette) {
        return colour("fill", tint, alpha, palette);
    }

    static String stroke(Stroke stroke, double alpha, Palette palette) {
        if (stroke.isNone()) {
            return "";
        }
        String dashes = number(stroke.dash()) + " " + number(stroke.gap());
        return colour("stroke", stroke.tint(), alpha, palette)
                + attribute("stroke-width", stroke.width())
                + (stroke.dashed() ? attribute("stroke-dasharray", dashes) : "");
    }

    private static String colour(String name, Tint tint, double alpha, Palette palette) {
        if (tint.isNone()) {
            return attribute(name, "none");
        }
        double strength = tint.times(alpha).strength();
        String hex = String.format(Locale.ROOT, "#%06X", palette.argb(tint.ink()) & 0xFFFFFF);
        return attribute(name, hex) + (strength < 1 ? attribute(name + "-opacity", strength) : "");
    }

    /** A text as XML; characters that XML cannot hold are left out. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(Svg::isXml).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character < 0xD800)
                || (character >= 0xE000 && character < 0xFFFE)
                || character >= 0x10000;
    }

    /**
     * The style sheet: the fonts themselves, and a class for each.
     *
     * @param texts what is set in each
     */
    static String style(Map<Typeface, Set<String>> texts) {
        StringBuilder style = new StringBuilder("<style>\ntext { white-space: pre; }\n");
        texts.forEach((typeface, used) -> style.append("@font-face { font-family: '")
                .append(typeface.families().get(0))
                .append("'; font-weight: ")
                .append(typeface.weight())
                .append("; src: url(data:font/ttf;base64,")
                .append(Base64.getEncoder()
                        .encodeToString(EmbeddedFont.of(typeface, used).file()))
                .append("); }\n"));
        for (Typeface typeface : texts.keySet()) {
            style.append('.').append(name(typeface)).append(" { font-family: ");
            typeface.families()
                    .forEach(family -> style.append('\'').append(family).append("', "));
            style.append(typeface.isMono() ? "monospace" : "sans-serif")
                    .append("; font-weight: ")
                    .append(typeface.weight())
                    .append("; }\n");
        }
        return style.append("</style>\n").toString();
    }

    /** The class of a typeface. */
    static String name(Typeface typeface) {
        return typeface.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
