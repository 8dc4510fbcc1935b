package dev.receptive.ui;

import dev.receptive.architecture.Architectures;
import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Job;
import dev.receptive.bench.Parameter;
import dev.receptive.data.ImageSet;
import dev.receptive.document.Document;
import dev.receptive.nn.Initialisation;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Tensor;
import dev.receptive.train.Course;
import dev.receptive.train.DataSet;
import dev.receptive.train.Learner;
import dev.receptive.train.Learners;
import dev.receptive.train.Snapshot;
import dev.receptive.train.Trainer;
import dev.receptive.train.Watcher;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/**
 * How fast LeNet learns in the window, with the stage following, beside the same run with no window; and how long it takes to
 * show another of its moments. Run by {@code mvn -Pbenchmark-train process-test-classes}.
 */
public final class TrainBenchmark extends Application {

    private static final int EPOCHS = 3;
    private static final int IMAGES = 60_000;
    private static final int BATCH = 64;
    private static final int MOMENTS = 100;
    private static final double NANO = 1e-9;
    private static final List<String> PACES = List.of("every", "calm", "every", "calm");

    /** What is learned with no window. */
    private static List<Tensor> learned = List.of();

    private final Stage stage = new Stage();
    private final Session session;
    private final Deque<String> left = new ArrayDeque<>(PACES);
    private final Workshop workshop = new Workshop(Platform::runLater, FrameClock::new);
    private int frames;
    private int pictures;

    /** The toolkit needs a main class that is not an application. */
    static final class Start {
        public static void main(String[] arguments) {
            System.out.printf(Locale.ROOT, "JDK %s%n", System.getProperty("java.version"));
            alone();
            launch(TrainBenchmark.class);
        }
    }

    /** The same run with no window, twice: what is compiled by then is compiled. */
    private static void alone() {
        DataSet digits = DataSet.of(ImageSet.mnist());
        Course course = new Course(EPOCHS, BATCH, 0);
        for (int time = 0; time < 2; time++) {
            long began = System.nanoTime();
            try (Learner learner = Learners.of(
                    Initialisation.PYTORCH.apply(Architectures.named("lenet").network(), 0),
                    new Sgd(0.1),
                    course,
                    Runtime.getRuntime().availableProcessors())) {
                Snapshot last = new Trainer(learner, digits, course).run(new Watcher() {}, () -> false);
                report("no window", began, 0, 0, last.testAccuracy().orElseThrow());
                learned = List.copyOf(last.network().state().values());
            }
        }
    }

    private static void report(String what, long began, int frames, int pictures, double accuracy) {
        double seconds = (System.nanoTime() - began) * NANO;
        System.out.printf(
                Locale.ROOT,
                "%-12s %6.2f s  %,8.0f images/s  %5.1f frames/s  %5.1f pictures/s  %s%n",
                what,
                seconds,
                EPOCHS * IMAGES / seconds,
                frames / seconds,
                pictures / seconds,
                accuracy > 0 ? String.format(Locale.ROOT, "%.2f %%", 100 * accuracy) : "");
    }

    /** Made on the screen's thread, by the toolkit. */
    public TrainBenchmark() throws IOException {
        Typefaces.load();
        session = new Session(new SettingsStore(Files.createTempDirectory("receptive-bench")));
        new MainWindow(stage, session, new Themes(), workshop);
    }

    @Override
    public void start(Stage unused) {
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        stage.getScene().addPostLayoutPulseListener(() -> frames++);
        session.openExample(learn());
        session.model().stateProperty().addListener((property, before, now) -> pictures++);
        begin();
    }

    private Document<?> learn() {
        return session.examples().stream()
                .filter(example -> example.id().equals("learn"))
                .findFirst()
                .orElseThrow();
    }

    private void begin() {
        session.openExample(learn());
        train(session.model(), left.remove());
    }

    private <E extends Experiment> void train(BenchModel<E> model, String pace) {
        set(model, "network.train.pace", pace);
        set(model, "network.train.epochs", EPOCHS);
        Job<E> job = model.bench().jobs().stream()
                .filter(each -> each.code().equals("train"))
                .findFirst()
                .orElseThrow();
        workshop.start(model, job, "all");
        frames = 0;
        pictures = 0;
        long began = System.nanoTime();
        Work work = workshop.of(model.bench(), job);
        work.stateProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends WorkState> property, WorkState before, WorkState now) {
                if (!now.isUnderWay()) {
                    work.stateProperty().removeListener(this);
                    report("window, " + pace, began, frames, pictures, 0);
                    System.out.println(equal(model) ? "              the same weights" : "              OTHER WEIGHTS");
                    Platform.runLater(() -> moments(model));
                }
            }
        });
    }

    private static <E extends Experiment> boolean equal(BenchModel<E> model) {
        return model.bench()
                .weights(model.state().experiment())
                .filter(weights -> List.copyOf(weights.state().values()).equals(learned))
                .isPresent();
    }

    private static <E extends Experiment> void set(BenchModel<E> model, String key, Object value) {
        E now = model.state().experiment();
        model.edit(Sentence.of("edit.anew"), with(control(model.bench(), key), now, value));
    }

    private static <E extends Experiment> Parameter<E> control(Bench<E> bench, String key) {
        return bench.parameters().stream()
                .filter(each -> each.key().equals(key))
                .map(each -> each instanceof Parameter.When<E> when ? when.control() : each)
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Experiment> E with(Parameter<E> control, E now, Object value) {
        if (control instanceof Parameter.Choice<E> choice && value instanceof String code) {
            return choice.with().apply(now, code);
        }
        if (control instanceof Parameter.Whole<E> whole && value instanceof Integer number) {
            return whole.with().apply(now, number);
        }
        if (control instanceof Parameter.Slider<E> slider && value instanceof Integer number) {
            return slider.with().apply(now, number);
        }
        throw new IllegalArgumentException(control.key() + " does not take " + value);
    }

    /** From one moment to another, as far as the state that the stage shows. */
    private <E extends Experiment> void moments(BenchModel<E> model) {
        double[] times = new double[MOMENTS];
        for (int i = 0; i < MOMENTS; i++) {
            long began = System.nanoTime();
            set(model, "network.train.moment", 37 * i % MOMENTS);
            times[i] = (System.nanoTime() - began) * 1e-6;
        }
        Arrays.sort(times);
        Runtime machine = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "a moment      p50 %.1f ms  p99 %.1f ms  heap %,d MB  process %s, at most %s%n",
                times[MOMENTS / 2],
                times[MOMENTS - 2],
                (machine.totalMemory() - machine.freeMemory()) >> 20,
                memory("VmRSS"),
                memory("VmHWM"));
        if (left.isEmpty()) {
            Platform.exit();
        } else {
            begin();
        }
    }

    /** What the system says of the process, where it says it as Linux does. */
    private static String memory(String what) {
        Path told = Path.of("/proc/self/status");
        try (Stream<String> lines = Files.exists(told) ? Files.lines(told) : Stream.empty()) {
            return lines.filter(line -> line.startsWith(what))
                    .map(line -> (Integer.parseInt(line.replaceAll("\\D", "")) >> 10) + " MB")
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
