package dev.receptive.ui;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.data.Pictures;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * How long an edit of a weight keeps the screen's thread busy while a 256×256 photograph is on the stage. A frame at 60
 * a second is 16.7 ms. Run by {@code mvn -Pbenchmark-edit process-test-classes}.
 */
public final class EditBenchmark extends Application {

    private static final int WARM_UP = 100;
    private static final int EDITS = 300;

    private final double[] edit = new double[EDITS];
    private final double[] compute = new double[EDITS];
    private final double[] repaint = new double[EDITS];
    private final double[] layout = new double[EDITS];
    private final Stage stage = new Stage();
    private final MainWindow window;
    private final BenchModel<ConvolutionExperiment> model;
    private long pulse;
    private int done = -WARM_UP;

    /** The toolkit needs a main class that is not an application. */
    static final class Start {
        public static void main(String[] arguments) {
            launch(EditBenchmark.class);
        }
    }

    /** Made on the screen's thread, by the toolkit. */
    public EditBenchmark() throws IOException {
        Typefaces.load();
        Session session = new Session(new SettingsStore(Files.createTempDirectory("receptive-bench")));
        model = session.desk().model(new Convolution());
        window = new MainWindow(stage, session, new Themes(), new Workshop(Platform::runLater));
    }

    @Override
    public void start(Stage unused) {
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        Source photo = new Source.Photo("cameraman");
        Numbers input = Numbers.picture(Pictures.photo("cameraman"), photo);
        model.edit(Sentence.of("edit.input", "cameraman"), ConvolutionExperiment.of(input, Presets.kernel("sobel-x")));
        model.toEnd();
        stage.getScene().addPreLayoutPulseListener(() -> pulse = System.nanoTime());
        stage.getScene().addPostLayoutPulseListener(this::measure);
        Platform.requestNextPulse();
    }

    /** One edit a frame, so that each is laid out and painted before the next. */
    private void measure() {
        if (done > EDITS) {
            return;
        }
        if (done > 0) {
            layout[done - 1] = millis(pulse);
        }
        if (done == EDITS) {
            done++;
            report();
            Platform.exit();
            return;
        }
        Platform.runLater(() -> {
            Spot weight = Spot.of("kernel", Math.floorMod(done, 3), Math.floorMod(done / 3, 3));
            long start = System.nanoTime();
            model.set(weight, model.value(weight) + 0.25f, new Object());
            double whole = millis(start);
            start = System.nanoTime();
            model.bench().compute(model.state().experiment());
            double trace = millis(start);
            start = System.nanoTime();
            window.stage().render();
            double paint = millis(start);
            if (done >= 0) {
                edit[done] = whole;
                compute[done] = trace;
                repaint[done] = paint;
            }
            done++;
            Platform.requestNextPulse();
        });
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private void report() {
        System.out.printf(
                Locale.ROOT,
                "Weight edits on a 256×256 photograph, window 1440×900, %d edits, JDK %s%n",
                EDITS,
                System.getProperty("java.version"));
        row("edit: compute, tell, show everything", edit);
        row("  of which the convolution", compute);
        row("  of which the stage's repaint", repaint);
        row("layout of the next frame", layout);
    }

    private static void row(String name, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-40s p50 %6.2f ms   p99 %6.2f ms%n",
                name,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)]);
    }
}
