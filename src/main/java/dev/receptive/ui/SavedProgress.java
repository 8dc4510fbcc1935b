package dev.receptive.ui;

import dev.receptive.data.AtomicFile;
import dev.receptive.lesson.NotebookTable;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Writes what was done in lessons as a table that others can read: CSV, or Markdown by the ending of the name. */
final class SavedProgress {

    private final Stage stage;
    private final Session session;
    private final Telling window;
    private final Workshop workshop;

    SavedProgress(Stage stage, Session session, Telling window, Workshop workshop) {
        this.stage = stage;
        this.session = session;
        this.window = window;
        this.workshop = workshop;
    }

    /** Asks where to, and writes it there. */
    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(window.words().say("lesson.export"));
        chooser.setInitialFileName("lessons.csv");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("CSV", "*.csv"),
                        new FileChooser.ExtensionFilter("Markdown", "*.md"));
        File file = chooser.showSaveDialog(stage);
        if (file != null) {
            write(file.toPath());
        }
    }

    void write(Path chosen) {
        Path path;
        try {
            path = ChosenFile.of(chosen, "csv");
        } catch (Refusal refusal) {
            window.notice().show(refusal.sentence());
            return;
        }
        LessonsState now = session.lessons().state();
        NotebookTable table = new NotebookTable(now.all(), now.notebook(), window.words());
        boolean markdown = path.toString().toLowerCase(Locale.ROOT).endsWith(".md");
        workshop.compute(
                () -> {
                    AtomicFile.write(path, markdown ? table.markdown() : table.csv());
                    return Sentence.of("file.saved", path);
                },
                window.notice()::show,
                mishap -> window.notice().show(mishap.told()));
    }
}
