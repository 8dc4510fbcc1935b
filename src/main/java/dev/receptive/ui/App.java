package dev.receptive.ui;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Story;
import dev.receptive.document.Benches;
import dev.receptive.document.ExampleFiles;
import dev.receptive.document.ExampleList;
import dev.receptive.scene.Palette;
import dev.receptive.words.Defect;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The program with a window: the one place that puts its parts together. */
public final class App extends Application {

    /** In milliseconds: a window that opens later seems not to come; what changes in it at once seems to flicker. */
    private static final long PATIENCE = 400;

    /** In milliseconds: so long the processor belongs to the window alone, which draws itself for the first time. */
    private static final long SEEN = 500;

    /** In milliseconds: between two looks at the folder of lessons. */
    private static final long LOOK = 700;

    /** Their names are read from the moment that this class is loaded, on a thread of their own: the toolkit takes as long to start. */
    private static final CompletableFuture<ExampleList> EXAMPLES = CompletableFuture.supplyAsync(App::examples);

    /** The first of them is read, computed and told, too, so that all classes of a stage are there when the window is made. */
    private static ExampleList examples() {
        ExampleList examples = ExampleFiles.all(Benches.ALL);
        Board board = new Board(800, 600, Words.in(Language.ENGLISH));
        Story story = examples.get(Session.FIRST).setup().compute().tell(board);
        story.at(0, Gaze.NONE);
        story.targets(0, Gaze.NONE);
        return examples;
    }

    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);

    /**
     * Opens the window and returns when it is closed.
     *
     * @param wishes how it is to open
     * @return 0
     * @throws Refusal if there is no display to open a window on, or the settings have no place
     */
    public static int open(Wishes wishes) {
        SettingsStore.ofUser(); // refuses, if it must, before there is a window
        try {
            Application.launch(App.class, wishes.arguments().toArray(String[]::new));
        } catch (UnsupportedOperationException noDisplay) {
            String display = System.getenv("DISPLAY");
            throw new Refusal(
                    display == null ? Sentence.of("error.display.none") : Sentence.of("error.display", display),
                    noDisplay);
        }
        return 0;
    }

    @Override
    public void start(Stage stage) {
        Typefaces.load();
        Session session = new Session(SettingsStore.ofUser(), Benches.ALL, EXAMPLES.join());
        Map<String, String> named = getParameters().getNamed();
        Optional<Path> file = Optional.ofNullable(named.get("file")).map(Path::of);
        Optional.ofNullable(named.get("lang")).map(Language::ofCode).ifPresent(session::language);
        Optional.ofNullable(named.get("theme")).map(Palette::valueOf).ifPresent(session.preferences()::palette);
        if (named.containsKey("asks")) {
            session.lessons().asking(false);
        }
        LessonWatch lessons = new LessonWatch(
                session.lessons(),
                Benches.ALL,
                Optional.ofNullable(named.get("lessons")).map(Path::of),
                Platform::runLater);
        for (int size : ICONS) {
            stage.getIcons().add(new Image("/dev/receptive/icon/icon-" + size + ".png"));
        }
        Themes themes = new Themes();
        themes.under(session.settings().palette());
        Workshop workshop = new Workshop(Platform::runLater, FrameClock::new);
        MainWindow window = new MainWindow(stage, session, themes, workshop);
        frame(stage, session.settings().frame());
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> {
            Defect.lines(defect).forEach(System.err::println);
            Platform.runLater(() -> {
                session.model().lookAway(); // what is looked at may be what cannot be shown
                window.notice().show(Sentence.of("error.unexpected", defect));
            });
        });
        stage.setOnCloseRequest(new Leaving(stage, session, window, workshop)::asked);
        Runnable open = once(() -> {
            stage.show();
            CompletableFuture.delayedExecutor(SEEN, TimeUnit.MILLISECONDS, App::beside)
                    .execute(() -> read(session, lessons));
        });
        window.files().resume(file, open);
        CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(open);
    }

    /** What is not seen at once is read when the window is there: the examples one by one, and the lessons. */
    private static void read(Session session, LessonWatch lessons) {
        lessons.look();
        session.examples().readAll();
        if (lessons.isNeeded()) {
            watch(lessons);
        }
    }

    /** Looks again and again whether a lesson was saved. */
    private static void watch(LessonWatch lessons) {
        CompletableFuture.delayedExecutor(LOOK, TimeUnit.MILLISECONDS, App::beside)
                .execute(() -> {
                    lessons.look();
                    watch(lessons);
                });
    }

    private static void beside(Runnable work) {
        Thread reader = new Thread(work, "examples");
        reader.setDaemon(true);
        reader.start();
    }

    /** The window opens when all is there, or after a moment without it, but not twice: it may have been closed. */
    private static Runnable once(Runnable what) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (!done.getAndSet(true)) {
                what.run();
            }
        };
    }

    private static void frame(Stage stage, Settings.Frame frame) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(960, screen.getWidth()));
        stage.setMinHeight(Math.min(600, screen.getHeight()));
        stage.setWidth(Math.min(frame.width(), screen.getWidth()));
        stage.setHeight(Math.min(frame.height(), screen.getHeight()));
        stage.setMaximized(frame.maximized());
    }
}
