package dev.receptive.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/** The look of the controls: AtlantaFX underneath, the program's own colours and fonts above. */
final class Themes {

    private static final String FOLDER = "/dev/receptive/ui/";

    /** Chooses the look underneath; before there is any control, lest JavaFX load one that nobody sees. */
    void under(Palette palette) {
        String base = palette.isDark()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
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
        URL url = Themes.class.getResource(FOLDER + name + ".css");
        if (url == null) {
            throw new IllegalStateException("no style sheet " + name);
        }
        return url.toExternalForm();
    }
}
