package dev.receptive.ui;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * What happens when the window is closed: everything is kept for the next start. What takes longer, as a run of training, is
 * written beside the screen's thread, and the window goes then. Where something cannot be kept, the window stays and says so;
 * closed once more, it goes.
 */
final class Leaving {

    private final Stage stage;
    private final Session session;
    private final Telling window;
    private final Workshop workshop;
    private boolean warned;
    private boolean isWriting;

    Leaving(Stage stage, Session session, Telling window, Workshop workshop) {
        this.stage = stage;
        this.session = session;
        this.window = window;
        this.workshop = workshop;
    }

    /** For the stage to call when it is asked to close. */
    void asked(WindowEvent event) {
        if (isWriting) {
            return;
        }
        if (workshop.isWriting()) {
            event.consume();
            window.notice().show(Sentence.of("file.saving"));
            workshop.onceWritten(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            return;
        }
        try {
            session.preferences().frame(frame());
            session.keep().filter(rest -> !warned).ifPresent(rest -> {
                event.consume();
                write(rest);
            });
        } catch (Refusal refusal) {
            if (!warned) {
                warned = true;
                event.consume();
                window.notice().show(Sentence.of("settings.unkept", refusal.sentence()));
            }
        }
    }

    private void write(Runnable rest) {
        isWriting = true;
        window.notice().show(Sentence.of("settings.keeping"));
        Work work = workshop.start(progress -> rest.run());
        work.stateProperty().addListener((property, before, now) -> {
            if (!now.isUnderWay()) {
                isWriting = false;
                now.complaint().ifPresentOrElse(this::stay, stage::hide);
            }
        });
    }

    private void stay(Sentence why) {
        warned = true;
        window.notice().show(Sentence.of("settings.run.unkept", why));
    }

    private Settings.Frame frame() {
        Settings.Frame before = session.settings().frame();
        if (stage.isMaximized()) {
            return new Settings.Frame(before.width(), before.height(), true);
        }
        return stage.isFullScreen() ? before : new Settings.Frame(stage.getWidth(), stage.getHeight(), false);
    }
}
