package dev.receptive.ui;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * What happens when the window is closed: everything is kept for the next start. Where it cannot be, the window stays and
 * says so; closed once more, it goes.
 */
final class Leaving {

    private final Stage stage;
    private final Session session;
    private final Telling window;
    private boolean warned;

    Leaving(Stage stage, Session session, Telling window) {
        this.stage = stage;
        this.session = session;
        this.window = window;
    }

    /** For the stage to call when it is asked to close. */
    void asked(WindowEvent event) {
        try {
            session.preferences().frame(frame());
            session.keep();
        } catch (Refusal refusal) {
            if (!warned) {
                warned = true;
                event.consume();
                window.notice().show(Sentence.of("settings.unkept", refusal.sentence()));
            }
        }
    }

    private Settings.Frame frame() {
        Settings.Frame before = session.settings().frame();
        if (stage.isMaximized()) {
            return new Settings.Frame(before.width(), before.height(), true);
        }
        return stage.isFullScreen() ? before : new Settings.Frame(stage.getWidth(), stage.getHeight(), false);
    }
}
