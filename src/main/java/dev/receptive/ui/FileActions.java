package dev.receptive.ui;

import dev.receptive.data.FileName;
import dev.receptive.data.NumpyArray;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.FileProblems;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Opening, saving and exporting from the window. What cannot be done is said in the notice and changes nothing. */
final class FileActions {

    private final Stage stage;
    private final Session session;
    private final Telling window;
    private final Workshop workshop;
    private final LastAsked opening;
    private final SavedWeights weights;
    private final SavedProgress progress;

    FileActions(Stage stage, Session session, Telling window, Workshop workshop) {
        this.stage = stage;
        this.session = session;
        this.window = window;
        this.workshop = workshop;
        this.opening = new LastAsked(workshop);
        this.weights = new SavedWeights(stage, session, window, workshop);
        this.progress = new SavedProgress(stage, session, window, workshop);
        session.desk().stateProperty().addListener((property, before, now) -> {
            if (!before.opened().document().equals(now.opened().document())) {
                opening.forget();
            }
        });
    }

    void open() {
        FileChooser chooser = chooser("file.open");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(window.words().say("files.weights"), "*.safetensors"));
        File file = chooser.showOpenDialog(stage);
        if (file != null) {
            open(file.toPath());
        }
    }

    /**
     * Brings back what lay on the benches in the last run, and opens the file that the program was started with.
     *
     * @param ready is told when all of it is there, or will not come
     */
    void resume(Optional<Path> file, Runnable ready) {
        workshop.reads()
                .read(
                        Sentence.of("file.reading.last"),
                        session.resumption(),
                        found -> {
                            found.run();
                            window.tellProblems();
                            start(file, ready);
                        },
                        failure -> {
                            start(file, ready);
                            if (!(failure instanceof CancellationException)) {
                                throw failure;
                            }
                        });
    }

    /** Opens the file that the program was started with; what else there is to be said stays to be read. */
    void start(Optional<Path> file, Runnable ready) {
        file.ifPresentOrElse(path -> open(path, new Way(session::atStart, window::tellProblems, ready)), ready);
    }

    /**
     * Opens a file once it is read, unless another is asked for meanwhile; one that cannot be opened leaves everything as
     * it was and says why. A folder goes where the bench in front takes one.
     */
    void open(Path path) {
        if (new DroppedFolder(path).isTaken(session.model(), window.notice())) {
            return;
        }
        open(path, new Way(found -> found, window.notice()::hide, () -> {}));
    }

    /**
     * How a file is opened.
     *
     * @param shown makes of what shows a file what shows it this way
     * @param after is done once it is shown
     * @param ready is told when it is there, will not come, or somebody is asked which of its arrays is meant
     */
    private record Way(UnaryOperator<Runnable> shown, Runnable after, Runnable ready) {}

    private void open(Path path, Way way) {
        if (!InputFile.isArray(path)) {
            read(path, () -> session.read(path), way);
            return;
        }
        opening.read(
                reading(path),
                () -> NumpyArray.allOf(path.toAbsolutePath()),
                arrays -> {
                    if (arrays.size() > 1) {
                        way.ready().run();
                    }
                    new ArrayDialog(stage, window.words())
                            .choose(arrays, array -> read(path, () -> session.read(array), way));
                },
                failure -> fail(path, failure, way));
    }

    private void read(Path path, Supplier<Runnable> what, Way way) {
        opening.read(
                reading(path),
                what,
                found -> {
                    show(path, way.shown().apply(found), way.after());
                    way.ready().run();
                },
                failure -> fail(path, failure, way));
    }

    private void fail(Path path, RuntimeException failure, Way way) {
        complain(path, failure);
        way.ready().run();
    }

    /** What is said while a file is read. */
    static Sentence reading(Path path) {
        return Sentence.of("file.reading", String.valueOf(path.getFileName()));
    }

    /** Opens a file by the name under which it is remembered. */
    void openRecent(String name) {
        try {
            open(FileName.of(name));
        } catch (Refusal refusal) {
            window.notice().show(refusal.sentence());
        }
    }

    private void show(Path path, Runnable found, Runnable after) {
        try {
            found.run();
            after.run();
        } catch (Refusal refusal) {
            complain(path, refusal);
        }
    }

    private void complain(Path path, RuntimeException failure) {
        if (failure instanceof Refusal refusal) {
            if (!Files.exists(path)) {
                session.preferences().forget(path);
            }
            window.notice().show(refusal.sentence());
        } else if (failure instanceof FileProblems problems) {
            window.notice().mistakes(problems);
        } else {
            throw failure;
        }
    }

    void save() {
        session.path().ifPresentOrElse(this::save, this::saveAs);
    }

    void saveAs() {
        FileChooser chooser = chooser("file.save.as");
        chooser.setInitialFileName(
                session.path().map(path -> path.getFileName().toString()).orElse("experiment.yaml"));
        File file = chooser.showSaveDialog(stage);
        if (file != null) {
            saveAs(file.toPath());
        }
    }

    void saveAs(Path chosen) {
        try {
            save(ChosenFile.of(chosen, "yaml"));
        } catch (Refusal refusal) {
            window.notice().show(refusal.sentence());
        }
    }

    /** Weights are written beside the screen's thread; what is saved meanwhile waits for its turn. */
    void save(Path path) {
        if (workshop.isWriting()) {
            workshop.onceWritten(() -> save(path));
            return;
        }
        Session.Saving saving = session.saving(path);
        if (weights.areThere()) {
            Work work = workshop.write(saving.write());
            work.stateProperty().addListener((property, before, now) -> {
                if (now.phase() == WorkState.Status.DONE) {
                    saved(path, saving);
                }
                now.complaint().ifPresent(window.notice()::show);
            });
            return;
        }
        try {
            saving.write().run();
            saved(path, saving);
        } catch (Refusal refusal) {
            window.notice().show(refusal.sentence());
        }
    }

    private void saved(Path path, Session.Saving saving) {
        saving.done().run();
        stage.setTitle(session.title(window.words()));
        window.notice().show(weights.said(path));
    }

    /** Where what was done in lessons is written to. */
    SavedProgress progress() {
        return progress;
    }

    /** The weights of the bench in front. */
    SavedWeights weights() {
        return weights;
    }

    private FileChooser chooser(String key) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(window.words().say(key));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(window.words().say("files.experiments"), "*.yaml", "*.yml"));
        session.path()
                .flatMap(path -> Optional.ofNullable(path.toAbsolutePath().getParent()))
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    void export() {
        session.model().typing().finish();
        session.model().pause();
        new ExportDialog(stage, session, window.words(), window.notice(), workshop).open();
    }

    /** Lets files be dropped on the window to be opened. */
    void acceptDrops(Scene scene) {
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragDropped(this::drop);
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            open(files.get(0).toPath());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
