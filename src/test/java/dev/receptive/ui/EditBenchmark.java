package dev.receptive.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * How long it takes until an edit, or a moment that is gone to, is seen: see {@link EditScenario}. A frame at 60 a second
 * is 16.7 ms. Run by {@code mvn -Pbenchmark-edit process-test-classes}.
 */
public final class EditBenchmark extends Application {

    private static final int STEPS = 300;

    private final Stage stage = new Stage();
    private final Session session;
    private final Set<BenchModel<?>> listened = new HashSet<>();
    private BenchModel<?> model;
    private final Deque<EditScenario> left = new ArrayDeque<>(EditScenario.all());
    private EditTimes times = new EditTimes(STEPS);
    private long pulse;
    private boolean waiting;
    private boolean painted;
    private int step;

    /** The toolkit needs a main class that is not an application. Its arguments: parts of the names of the scenarios wanted. */
    static final class Start {
        public static void main(String[] arguments) {
            launch(EditBenchmark.class, arguments);
        }
    }

    /** Made on the screen's thread, by the toolkit. */
    public EditBenchmark() throws IOException {
        Typefaces.load();
        session = new Session(new SettingsStore(Files.createTempDirectory("receptive-bench")));
        model = session.model();
        new MainWindow(stage, session, new Themes(), new Workshop(Platform::runLater, FrameClock::new));
    }

    @Override
    public void start(Stage unused) {
        List<String> wanted = getParameters().getUnnamed();
        left.removeIf(scenario -> !wanted.isEmpty() && wanted.stream().noneMatch(scenario.name()::contains));
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        System.out.printf(
                Locale.ROOT, "Window 1440×900, %d steps each, JDK %s%n", STEPS, System.getProperty("java.version"));
        stage.getScene().addPreLayoutPulseListener(() -> pulse = System.nanoTime());
        stage.getScene().addPostLayoutPulseListener(this::measure);
        begin();
    }

    private void begin() {
        EditScenario scenario = left.element();
        times = new EditTimes(STEPS);
        step = -scenario.before();
        waiting = false;
        painted = false;
        scenario.open().accept(session);
        model = session.model();
        if (listened.add(model)) {
            // after the window, so that the window has painted what this is told of
            model.stateProperty().addListener((property, before, now) -> arrived());
        }
        Platform.runLater(this::beginWhenComputed);
    }

    private void beginWhenComputed() {
        if (model.state().isComputing()) {
            Platform.runLater(this::beginWhenComputed);
            return;
        }
        model.toEnd();
        Platform.runLater(this::take);
    }

    /** One step a frame, so that each is laid out and painted before the next. */
    private void take() {
        waiting = true;
        times.key();
        EditScenario scenario = left.element();
        scenario.step().accept(model, step + scenario.before());
        Platform.requestNextPulse();
    }

    private void arrived() {
        if (waiting && !model.state().isComputing()) {
            waiting = false;
            painted = true;
            times.painted(step);
            Platform.requestNextPulse();
        }
    }

    private void measure() {
        if (waiting) {
            times.pulse();
        }
        if (!painted) {
            return;
        }
        painted = false;
        times.laidOut(step, pulse);
        step++;
        if (step < STEPS) {
            Platform.runLater(this::take);
            return;
        }
        times.report(left.remove().name());
        if (left.isEmpty()) {
            Platform.exit();
        } else {
            Platform.runLater(this::begin);
        }
    }
}
