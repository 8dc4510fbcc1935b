package dev.receptive.ui;

import dev.receptive.scene.Palette;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * The window. Views are made anew for a language or a theme; what they show lives in the session and stays.
 */
final class MainWindow {

    private final Stage stage;
    private final Session session;
    private final Themes themes;
    private final Scene scene = new Scene(new BorderPane());
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper();
    private final FrameClock clock;
    private final FileActions files;
    private Views views;
    private boolean presenting;
    private boolean examples = true;
    private ConvolutionState shown;

    /** The parts of the window in one language and theme. */
    private record Views(
            Words words,
            Notice notice,
            StageView stage,
            TransportBar transport,
            Inspector inspector,
            ExamplesPanel examples,
            BorderPane root) {}

    MainWindow(Stage stage, Session session, Themes themes) {
        this.stage = stage;
        this.session = session;
        this.themes = themes;
        this.clock = new FrameClock(session.model()::tick);
        this.shown = session.model().state();
        this.files = new FileActions(stage, session, this);
        stage.setScene(scene);
        this.views = build();
        new Keys(session, this).attach(scene);
        files.acceptDrops(scene);
        session.model().stateProperty().addListener((property, before, now) -> render(now));
        session.settingsProperty().addListener((property, before, now) -> {
            if (before.language() != now.language() || before.palette() != now.palette()) {
                rebuild();
            }
        });
        stage.fullScreenProperty().addListener((property, before, now) -> {
            if (!now && presenting) {
                present(false);
            }
        });
        session.fileProperty().addListener((property, before, now) -> refresh());
        List<String> problems = Stream.generate(session::takeProblem)
                .takeWhile(Optional::isPresent)
                .map(problem -> views.words().say(problem.get()))
                .toList();
        if (!problems.isEmpty()) {
            views.notice().show(problems);
        }
        refresh();
    }

    private Views build() {
        Palette palette = session.settings().palette();
        Words words = Words.in(session.settings().language());
        ConvolutionModel model = session.model();
        Notice notice = new Notice(words);
        StageView view = new StageView(model, palette, notice);
        TransportBar transport = new TransportBar(model, palette, words);
        Inspector inspector = new Inspector(model, words, new PictureChooser(stage, words));
        ExamplesPanel panel = new ExamplesPanel(session, words);
        BorderPane middle = new BorderPane(view);
        middle.setBottom(new VBox(notice, transport));
        BorderPane root = new BorderPane(middle);
        root.getStyleClass().add("window");
        Views made = new Views(words, notice, view, transport, inspector, panel, root);
        root.setTop(new VBox(new Menus(session, this, words), new HeaderBar(session, this, words)));
        themes.apply(scene, palette, words.language());
        scene.setRoot(root);
        arrange(made);
        view.requestFocus();
        return made;
    }

    private void rebuild() {
        views = build();
        refresh();
    }

    /** Shows everything anew, as after opening a file. */
    private void refresh() {
        ConvolutionState state = session.model().state();
        views.examples().render();
        views.stage().render(state);
        views.transport().render(state);
        views.inspector().render(state, true);
        clock.run(state.playhead().isMoving());
        named(state);
    }

    /** Says in the title what is open, and in the menu what can be undone. */
    private void named(ConvolutionState state) {
        stage.setTitle(session.title(views.words()));
        undoName.set(name(state.history().undoName()));
        redoName.set(name(state.history().redoName()));
    }

    private void arrange(Views parts) {
        boolean lecture = presenting;
        parts.root().getTop().setVisible(!lecture);
        parts.root().getTop().setManaged(!lecture);
        parts.root().setRight(lecture ? null : parts.inspector());
        parts.root().setLeft(lecture || !examples ? null : parts.examples());
    }

    private void render(ConvolutionState state) {
        boolean edited = !shown.history().equals(state.history());
        shown = state;
        clock.run(state.playhead().isMoving());
        views.stage().render(state);
        views.transport().render(state);
        views.inspector().render(state, edited);
        if (edited) {
            named(state);
        }
    }

    private @org.jspecify.annotations.Nullable String name(Optional<Sentence> sentence) {
        return sentence.map(views.words()::say).orElse(null);
    }

    /** What undo would take back, or null. */
    ReadOnlyStringProperty undoName() {
        return undoName.getReadOnlyProperty();
    }

    /** What redo would do again, or null. */
    ReadOnlyStringProperty redoName() {
        return redoName.getReadOnlyProperty();
    }

    StageView stage() {
        return views.stage();
    }

    FileActions files() {
        return files;
    }

    Words words() {
        return views.words();
    }

    Notice notice() {
        return views.notice();
    }

    void switchLanguage() {
        session.language(session.settings().language().other());
    }

    boolean isPresenting() {
        return presenting;
    }

    /** Leaves everything but the stage and its transport out, on the whole screen. */
    void present(boolean wanted) {
        presenting = wanted;
        arrange(views);
        stage.setFullScreenExitHint(views.words().say("view.present.leave"));
        stage.setFullScreen(wanted);
        views.stage().requestFocus();
    }

    boolean showsExamples() {
        return examples;
    }

    void showExamples(boolean wanted) {
        examples = wanted;
        arrange(views);
    }

    /** The grid that has the keyboard. */
    Optional<GridNode> focusedGrid() {
        return scene.getFocusOwner() instanceof GridNode grid ? Optional.of(grid) : Optional.empty();
    }

    /** Gives the keyboard to a grid. */
    void focusGrid(String grid) {
        views.stage().grid(grid).requestFocus();
    }

    /** What Escape does: close the notice, else end the presentation; false if there was neither. */
    boolean leave() {
        if (views.notice().isVisible()) {
            views.notice().hide();
            return true;
        }
        if (presenting) {
            present(false);
            return true;
        }
        return false;
    }

    void showKeys() {
        new InfoDialog(stage, views.words()).keys();
    }

    void showAbout() {
        new InfoDialog(stage, views.words()).about();
    }

    void close() {
        stage.getOnCloseRequest().handle(null);
        stage.close();
    }
}
