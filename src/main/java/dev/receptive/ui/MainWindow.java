package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.document.Document;
import dev.receptive.scene.Palette;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * The window. Views are made anew for a language, a theme or a bench; what they show lives in the session and stays.
 */
final class MainWindow implements Framing, GridFocus, Telling {

    private final Stage stage;
    private final Session session;
    private final Themes themes;
    private final Workshop workshop;
    private final Scene scene = new Scene(new BorderPane());
    private final ViewMemory memory = new ViewMemory();
    private final FrameClock clock;
    private final FileActions files;
    private BorderPane root = new BorderPane();
    private Views views;
    private boolean presenting;
    private boolean examples = true;

    MainWindow(Stage stage, Session session, Themes themes, Workshop workshop) {
        this.stage = stage;
        this.session = session;
        this.themes = themes;
        this.workshop = workshop;
        this.clock = new FrameClock(session.desk()::tick);
        this.files = new FileActions(stage, session, this, workshop);
        stage.setScene(scene);
        this.views = build(session.model());
        new Keys(session, this, this, () -> views.help().keys()).attach(scene);
        files.acceptDrops(scene);
        session.desk().stateProperty().addListener((property, before, now) -> render(before, now));
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
        tellProblems();
        refresh();
    }

    @Override
    public void tellProblems() {
        List<Sentence> problems = Stream.generate(session::takeProblem)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            views.notice().show(words -> problems.stream().map(words::say).toList());
        }
    }

    private <E extends Experiment> Views build(BenchModel<E> model) {
        Palette palette = session.settings().palette();
        Words words = Words.in(session.settings().language());
        Notice notice = new Notice(words);
        StageView view = new StageView(model, palette, notice);
        TransportBar transport = new TransportBar(model, palette, words);
        ExplanationPane explanation = new ExplanationPane(model, words, view::requestFocus);
        Inspector<E> inspector = new Inspector<>(model, words, new PictureChooser(stage, words, workshop), workshop);
        ExamplesPanel panel = new ExamplesPanel(session, words);
        Undoing undoing = new Undoing(words);
        HeaderBar header = new HeaderBar(session, this, files, undoing);
        Views made = new Views(
                model.bench().code(),
                notice,
                view,
                transport,
                explanation,
                inspector,
                panel,
                undoing,
                header,
                new InfoDialog(stage, words),
                this);
        BorderPane middle = new BorderPane(view);
        middle.setBottom(new VBox(notice, transport));
        root = new BorderPane(middle);
        root.getStyleClass().add("window");
        root.setTop(new VBox(new Menus(session, files, this, made), header));
        themes.apply(scene, palette, words.language());
        scene.setRoot(root);
        arrange(made);
        view.requestFocus();
        return made;
    }

    private void rebuild() {
        session.model().typing().finish();
        Views before = views;
        memory.keep(before);
        views = build(session.model());
        memory.restore(views);
        views.notice().showAsWell(before.notice());
        refresh();
    }

    /** Shows everything anew, as after opening a file. */
    private void refresh() {
        BenchState<?> state = session.model().state();
        views.examples().render();
        show(state);
    }

    private void show(BenchState<?> state) {
        clock.run(state.playhead().isMoving());
        views.render(state);
        stage.setTitle(session.title(views.words()));
    }

    private void arrange(Views parts) {
        boolean lecture = presenting;
        root.getTop().setVisible(!lecture);
        root.getTop().setManaged(!lecture);
        VBox.setVgrow(parts.inspector(), Priority.ALWAYS);
        root.setRight(lecture ? parts.explanation() : new VBox(parts.explanation(), parts.inspector()));
        root.setLeft(lecture || !examples ? null : parts.examples());
    }

    private void render(BenchState<?> before, BenchState<?> now) {
        if (before.bench() != now.bench()) {
            rebuild();
            return;
        }
        Document<?> document = before.opened().document();
        if (!document.equals(now.opened().document())) {
            views.examples().render();
        }
        show(now);
    }

    Views views() {
        return views;
    }

    StageView stage() {
        return views.stage();
    }

    FileActions files() {
        return files;
    }

    @Override
    public Words words() {
        return views.words();
    }

    @Override
    public Notice notice() {
        return views.notice();
    }

    @Override
    public boolean isPresenting() {
        return presenting;
    }

    @Override
    public void present(boolean wanted) {
        presenting = wanted;
        arrange(views);
        stage.setFullScreenExitHint(views.words().say("view.present.leave"));
        stage.setFullScreen(wanted);
        views.stage().requestFocus();
    }

    @Override
    public boolean showsExamples() {
        return examples;
    }

    @Override
    public void showExamples(boolean wanted) {
        examples = wanted;
        arrange(views);
    }

    @Override
    public Optional<GridNode> focusedGrid() {
        return scene.getFocusOwner() instanceof GridNode grid ? Optional.of(grid) : Optional.empty();
    }

    @Override
    public void focusGrid(String tensor) {
        views.stage().grid(tensor).ifPresent(GridNode::requestFocus);
    }

    @Override
    public void focusNext() {
        List<String> tensors = session.model().bench().edited();
        int now = focusedGrid()
                .map(grid -> tensors.indexOf(grid.current().tensor()))
                .orElse(-1);
        if (!tensors.isEmpty()) {
            focusGrid(tensors.get((now + 1) % tensors.size()));
        }
    }

    @Override
    public void explain() {
        if (session.model().ask()) {
            views.explanation().requestFocus();
        }
    }

    @Override
    public boolean leave() {
        if (views.notice().isVisible()) {
            views.notice().hide();
            return true;
        }
        if (presenting) {
            present(false);
            return true;
        }
        return session.desk().goBack();
    }

    @Override
    public void close() {
        Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
