package dev.receptive.ui;

import dev.receptive.document.Document;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * The window. Views are made anew for a language, a theme or a bench; what they show lives in the session and stays.
 */
final class MainWindow implements Framing, Telling {

    private final Stage stage;
    private final Session session;
    private final Themes themes;
    private final Workshop workshop;

    /** Under all views that come and go: the styles that were found for some are known for the next. */
    private final StackPane ground = new StackPane();

    private final Scene scene = new Scene(ground);
    private final ViewMemory memory = new ViewMemory();
    private final FrameClock clock;
    private final FileActions files;
    private WindowLayout root;
    private Views views;
    private final GridWalk grids;
    private final LessonKeyboard keyboard;
    private final ViewMaker maker;
    private boolean presenting;

    /** How often somebody had gone to another moment when that was last shown. */
    private int moves;

    /** The same of how often something else had been opened. */
    private int openings;

    MainWindow(Stage stage, Session session, Themes themes, Workshop workshop) {
        this.stage = stage;
        this.session = session;
        this.themes = themes;
        this.workshop = workshop;
        this.clock = new FrameClock(session.desk()::tick);
        this.files = new FileActions(stage, session, this, workshop);
        stage.setScene(scene);
        this.grids = new GridWalk(scene, this::stage, () -> session.model().edited());
        this.keyboard = new LessonKeyboard(session.lessons(), grids, this::toAnswer);
        this.maker = new ViewMaker(stage, session, this, files, workshop, grids);
        this.views = maker.of(session.model());
        this.root = layout(views);
        wear();
        new Keys(session, this, grids, this::stage, () -> views.help().keys()).attach(scene);
        new HomeFocus(scene, this::stage).attach();
        files.acceptDrops(scene);
        session.computeIn(workshop, this::tellProblems);
        session.desk().stateProperty().addListener((property, before, now) -> render(before, now));
        session.preferences().settingsProperty().addListener((property, before, now) -> {
            if (before.language() != now.language() || before.palette() != now.palette()) {
                wearAnew();
            }
        });
        session.lessons().stateProperty().addListener((property, before, now) -> {
            if (presenting) {
                arrange();
            } else if (now.isBegun(before) && !showsExamples()) {
                showExamples(true);
            }
            views.render(session.lessons());
            keyboard.follow(before, now, views);
        });
        workshop.reads()
                .saidProperty()
                .addListener((property, before, now) -> views.reading().show(now));
        ground.addEventHandler(ParameterPanel.LOCKED, event -> tell(Sentence.of("lesson.locked.controls")));
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

    private WindowLayout layout(Views made) {
        return new WindowLayout(session.model(), made, new Menus(session, files, this, made), this::arrange);
    }

    private void wear() {
        ground.getChildren().clear(); // what goes need not be dressed again
        themes.apply(scene, session.settings().palette(), session.settings().language());
        root.resize(scene.getWidth(), scene.getHeight());
        arrange();
        ground.getChildren().add(root);
        views.stage().requestFocus();
    }

    /** The same in another language or other colours: what is half typed stays so. */
    private void wearAnew() {
        Optional<HalfTyped> answer = HalfTyped.in(root, AnswerForm.id(ProseSize.NORMAL))
                .or(() -> HalfTyped.in(root, AnswerForm.id(ProseSize.LARGE)));
        Optional<HalfTyped> half = session.model().typing().handOver().or(() -> answer);
        rebuild();
        half.ifPresent(typed -> typed.typeAgain(root));
    }

    private void rebuild() {
        session.model().typing().finish();
        Views before = views;
        memory.keep(before);
        views = maker.of(session.model());
        root = layout(views);
        wear();
        memory.restore(views);
        views.notice().showAsWell(before.notice());
        refresh();
    }

    /** Shows everything anew, as after opening a file. */
    private void refresh() {
        BenchState<?> state = session.model().state();
        moves = session.model().moves();
        openings = session.model().openings();
        views.examples().render();
        show(state);
    }

    private void show(BenchState<?> state) {
        clock.run(state.playhead().isMoving());
        if (state.playhead().isMoving()) {
            views.hint().setVisible(false);
        }
        views.render(state);
        views.render(session.lessons());
        stage.setTitle(session.title(views.words()));
    }

    private void arrange() {
        LessonsState lessons = session.lessons().state();
        Optional<OpenPage> reading = lessons.page().filter(page -> lessons.shown());
        root.arrange(
                presenting,
                showsExamples(),
                presenting ? reading.filter(OpenPage::isAdjusted).isPresent() : showsInspector(),
                reading.isPresent());
        views.header().panels(showsExamples(), showsInspector());
    }

    private void render(BenchState<?> before, BenchState<?> now) {
        if (before.bench() != now.bench()) {
            rebuild();
            return;
        }
        boolean changed = !before.experiment().equals(now.experiment()) && !workshop.isAtWork(now.bench());
        if (session.model().moves() != moves || changed) { // what a job changes is nobody who goes on
            moves = session.model().moves();
            views.notice().goOn();
        }
        Document<?> document = before.opened().document();
        if (!document.equals(now.opened().document())) {
            views.examples().render();
        }
        if (session.model().openings() != openings) {
            openings = session.model().openings();
            stage().fit(); // what was looked at closer is gone
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
        arrange();
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Escape closes what lies nearer first
        stage.setFullScreen(wanted);
        if (wanted) {
            views.hint().say();
        } else {
            views.hint().setVisible(false);
        }
        views.stage().requestFocus();
    }

    @Override
    public boolean showsExamples() {
        return session.settings().panels().showsExamples(root.getWidth());
    }

    @Override
    public void showExamples(boolean wanted) {
        session.preferences().panels(session.settings().panels().withExamples(wanted, root.getWidth()));
        arrange();
    }

    @Override
    public boolean showsInspector() {
        return session.settings().panels().showsInspector(root.getWidth());
    }

    @Override
    public void showInspector(boolean wanted) {
        session.preferences().panels(session.settings().panels().withInspector(wanted, root.getWidth()));
        arrange();
    }

    /** Gives the keyboard to the first grid of a tensor. */
    void focusGrid(String tensor) {
        grids.focusGrid(tensor);
    }

    @Override
    public void explain() {
        if (session.model().ask()) {
            views.notice().goOn();
            views.explanation().requestFocus();
        } else {
            views.notice().hint(Sentence.of(session.model().rules().hushes() ? "lesson.first" : "explain.none"));
        }
    }

    @Override
    public void closer() {
        if (!new CloserLook(session.desk()).open()) {
            views.notice().hint(Sentence.of("elsewhere.none"));
        }
    }

    @Override
    public boolean answer() {
        return keyboard.answer();
    }

    @Override
    public boolean reply() {
        return keyboard.reply();
    }

    /** Gives the keyboard to where the question of a page is answered. */
    private void toAnswer() {
        if (presenting) {
            views.presented().answer();
        } else {
            showExamples(true);
            views.side().answer();
        }
    }

    @Override
    public void edit() {
        if (grids.focusNext()) {
            views.notice().goOn();
        } else {
            views.notice().hint(Sentence.of("edit.none"));
        }
    }

    @Override
    public boolean turn() {
        return workshop.turn(session.model());
    }

    @Override
    public void tell(Sentence why) {
        views.hint().setVisible(false); // both lie on the stage
        views.notice().hint(why);
    }

    @Override
    public boolean stopReading() {
        return workshop.reads().cancel();
    }

    @Override
    public boolean leave() {
        if (views.notice().isVisible()) {
            views.notice().hide();
            return true;
        }
        if (!session.model().state().trail().equals(Trail.NONE)) {
            session.model().trail(trail -> Trail.NONE);
            return true;
        }
        if (presenting && scene.getFocusOwner() instanceof GridNode) {
            views.stage().requestFocus();
            return true;
        }
        if (presenting) {
            present(false);
            return true;
        }
        if (session.desk().goBack() || session.model().clear()) {
            return true;
        }
        boolean elsewhere = !views.stage().isFocused();
        views.stage().requestFocus();
        return elsewhere;
    }

    @Override
    public void menus() {
        if (presenting) {
            views.hint().say();
        } else {
            root.openMenu();
        }
    }

    @Override
    public void close() {
        Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
