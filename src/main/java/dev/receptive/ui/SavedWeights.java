package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.LearnedFile;
import dev.receptive.bench.LearnedWeights;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Writes the weights of the bench in front to a file that somebody chooses, beside the screen's thread. */
final class SavedWeights {

    private final Stage stage;
    private final Session session;
    private final Telling window;
    private final Workshop workshop;

    SavedWeights(Stage stage, Session session, Telling window, Workshop workshop) {
        this.stage = stage;
        this.session = session;
        this.window = window;
        this.workshop = workshop;
    }

    /** Whether the bench in front has any. */
    boolean areThere() {
        return of(session.model()).isPresent();
    }

    private static <E extends Experiment> Optional<LearnedWeights> of(BenchModel<E> model) {
        return model.bench().weights(model.state().experiment());
    }

    /** What is said once something with the weights of the bench in front was written. */
    Sentence said(Path path) {
        Sentence saved = Sentence.of("file.saved", path);
        return told(session.model())
                .map(more -> Sentence.of("file.saved.more", saved, more))
                .orElse(saved);
    }

    private static <E extends Experiment> Optional<Sentence> told(BenchModel<E> model) {
        return model.bench().saved(model.state().experiment());
    }

    /** Asks where to, and writes them there. */
    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(window.words().say("file.save.weights"));
        chooser.setInitialFileName(LearnedFile.USUAL_NAME);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(window.words().say("files.weights"), "*.safetensors"));
        File file = chooser.showSaveDialog(stage);
        if (file != null) {
            write(file.toPath());
        }
    }

    /** Writes them; a name without its ending gets it, unless another file has that name. */
    void write(Path chosen) {
        Path path;
        try {
            path = ChosenFile.of(chosen, LearnedFile.isOne(chosen), "safetensors");
        } catch (Refusal refusal) {
            window.notice().show(refusal.sentence());
            return;
        }
        of(session.model()).ifPresent(weights -> {
            Work work = workshop.write(() -> {
                weights.check();
                weights.write(path);
            });
            work.stateProperty().addListener((property, before, now) -> {
                if (now.phase() == WorkState.Status.DONE) {
                    window.notice().show(said(path));
                }
                now.complaint().ifPresent(window.notice()::show);
            });
        });
    }
}
