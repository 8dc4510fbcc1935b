package dev.receptive.ui;

import dev.receptive.scene.Face;
import dev.receptive.words.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The bundled fonts in JavaFX. */
final class Typefaces {

    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Bold.ttf",
            "NotoSansSC-Regular.otf",
            "NotoSansSC-Bold.otf");

    /** So many widths are remembered: a stage says much the same from frame to frame. */
    private static final int MEASURED = 5_000;

    private final Language language;
    private final Map<Key, Font> fonts = new HashMap<>();
    private final Map<Line, Double> widths = new HashMap<>();
    private final Text ruler = new Text();

    private record Key(Face face, boolean chinese, long size) {}

    private record Line(String text, Font font) {}

    Typefaces(Language language) {
        this.language = language;
    }

    /** Makes the bundled families known to the toolkit. Later calls find them there already. */
    static void load() {
        for (String file : FILES) {
            try (InputStream in = Typefaces.class.getResourceAsStream("/dev/receptive/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("font " + file + " cannot be loaded");
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The font of a face for a text; Chinese characters are set in the Chinese font in any language. */
    Font font(Face face, double size, String text) {
        boolean chinese = (language == Language.CHINESE && !face.isMono()) || hasIdeograph(text);
        Key key = new Key(face, chinese, Math.round(size * 64));
        return fonts.computeIfAbsent(key, k -> {
            String family = k.chinese() ? "Noto Sans SC" : face.isMono() ? "JetBrains Mono" : "Inter";
            return Font.font(family, face.isBold() ? FontWeight.BOLD : FontWeight.NORMAL, k.size() / 64.0);
        });
    }

    /** A loop: it is asked for each text of each frame. */
    private static boolean hasIdeograph(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    double width(String text, Font font) {
        if (widths.size() > MEASURED) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Line(text, font), this::measure);
    }

    private double measure(Line line) {
        ruler.setFont(line.font());
        ruler.setText(line.text());
        return ruler.getLayoutBounds().getWidth();
    }
}
