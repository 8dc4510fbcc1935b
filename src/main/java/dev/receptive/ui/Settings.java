package dev.receptive.ui;

import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the program remembers between two starts, besides the last experiment.
 *
 * @param language of the window
 * @param palette the theme
 * @param frame where the window stood
 * @param panels which panels stand beside the stage
 * @param recent paths of the files last opened or saved, the newest first
 * @param open paths of the files that lay on the benches, by the code of the bench
 * @param speed of play, 1 being usual
 */
record Settings(
        Language language,
        Palette palette,
        Frame frame,
        Panels panels,
        List<String> recent,
        Map<String, String> open,
        double speed) {

    static final int MOST_RECENT = 8;

    Settings {
        recent = List.copyOf(recent.subList(0, Math.min(MOST_RECENT, recent.size())));
        open = Map.copyOf(open);
    }

    /** The window's size, and whether it filled the screen. */
    record Frame(double width, double height, boolean maximized) {
        static final Frame USUAL = new Frame(1440, 900, false);
    }

    static Settings usual() {
        return new Settings(Language.ofSystem(), Palette.LIGHT, Frame.USUAL, Panels.USUAL, List.of(), Map.of(), 1);
    }

    Settings withLanguage(Language next) {
        return new Settings(next, palette, frame, panels, recent, open, speed);
    }

    Settings withPalette(Palette next) {
        return new Settings(language, next, frame, panels, recent, open, speed);
    }

    Settings withFrame(Frame next) {
        return new Settings(language, palette, next, panels, recent, open, speed);
    }

    Settings withPanels(Panels next) {
        return new Settings(language, palette, frame, next, recent, open, speed);
    }

    Settings withOpen(Map<String, String> next) {
        return new Settings(language, palette, frame, panels, recent, next, speed);
    }

    Settings withSpeed(double next) {
        return new Settings(language, palette, frame, panels, recent, open, next);
    }

    /** With a path in front of the recent ones. */
    Settings opened(String path) {
        List<String> next = new ArrayList<>(recent);
        next.remove(path);
        next.add(0, path);
        return new Settings(language, palette, frame, panels, next, open, speed);
    }

    /** Without a path that is no longer there. */
    Settings forgotten(String path) {
        return new Settings(
                language,
                palette,
                frame,
                panels,
                recent.stream().filter(each -> !each.equals(path)).toList(),
                open,
                speed);
    }
}
