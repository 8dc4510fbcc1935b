package dev.receptive.ui;

import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/**
 * The look of the controls: AtlantaFX underneath, the program's own colours and fonts above. Of AtlantaFX's sheets those rules
 * are here that can apply: JavaFX asks each of each control, and three of four are for controls that the window has not.
 */
final class Themes {

    private static final String FOLDER = "/dev/receptive/ui/";

    /** Chooses the look underneath; before there is any control, lest JavaFX load one that nobody sees. */
    void under(Palette palette) {
        String base = sheetUnder(palette);
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }

    static String sheetUnder(Palette palette) {
        return found(palette.isDark() ? "primer-dark.bss" : "primer-light.bss");
    }

    /** Dresses a scene and everything opened from it; in what it wears already, nothing is to be found again. */
    void apply(Scene scene, Palette palette, Language language) {
        under(palette);
        List<String> sheets = List.of(sheet(palette.code()), sheet(language.code()), sheet("receptive"));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    static String sheet(String name) {
        return found(name + ".css");
    }

    private static String found(String file) {
        URL url = Themes.class.getResource(FOLDER + file);
        if (url == null) {
            throw new IllegalStateException("no style sheet " + file);
        }
        return url.toExternalForm();
    }
}
