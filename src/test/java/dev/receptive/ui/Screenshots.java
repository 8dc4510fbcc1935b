package dev.receptive.ui;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Job;
import dev.receptive.bench.Progress;
import dev.receptive.bench.Story;
import dev.receptive.bench.convolution.Steps;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.export.ExportRequest;
import dev.receptive.export.Exporter;
import dev.receptive.export.Film;
import dev.receptive.export.Format;
import dev.receptive.export.Look;
import dev.receptive.figure.Spot;
import dev.receptive.lesson.LessonFiles;
import dev.receptive.lesson.Reply;
import dev.receptive.scene.Palette;
import dev.receptive.time.StepSize;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Makes the pictures in {@code screenshots/}. Run by {@code mvn -Pscreenshots process-test-classes}. */
public final class Screenshots extends Application {

    private static final Path FOLDER = Path.of("screenshots");
    private static final int PADDING = 3;

    /** Told by a story of its own: the largest step of a network. */
    private static final StepSize LAYER = new StepSize("layer", 4.8);

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Stage stage = new Stage();
    private final Session session;
    private final Workshop workshop = new Workshop(Platform::runLater, FrameClock::new);

    /** The toolkit needs a main class that is not an application. */
    static final class Start {
        public static void main(String[] arguments) {
            launch(Screenshots.class);
        }
    }

    /** Made on the screen's thread, by the toolkit. */
    public Screenshots() throws IOException {
        Typefaces.load();
        session = FirstLesson.padding(new Session(new SettingsStore(Files.createTempDirectory("receptive-shots"))));
        new MainWindow(stage, session, new Themes(), workshop);
    }

    @Override
    public void start(Stage unused) throws IOException {
        Files.createDirectories(FOLDER);
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        shot("window-light", () -> {});
        shot("window-dark", () -> {
            session.preferences().palette(Palette.DARK);
            session.model().seek(session.model().state().time() + 0.25);
        });
        shot("window-contrast-chinese", () -> {
            session.preferences().palette(Palette.CONTRAST);
            session.language(Language.CHINESE);
        });
        shot("reach", () -> {
            session.preferences().palette(Palette.LIGHT);
            session.language(Language.ENGLISH);
            session.model().toEnd();
            session.model().hover(Optional.of(Spot.of("input", 2, 2)));
        });
        shot("leftovers", () -> {
            session.openExample(session.examples().get(6));
            session.model().seek(12);
        });
        shot("photograph", () -> session.openExample(session.examples().get(9)));
        shot("channels", () -> at("two-kernels", Spot.of("output", 1, 1), 17));
        shot("border", () -> at("border-modes", Spot.of("output", 0, 0), 2));
        shot("matrix", () -> at("matrix", Spot.of("output", 1, 1), 2));
        shot("pooling", () -> session.openExample(named("moved")));
        shot("activation", () -> session.openExample(named("sigmoid-vanishes")));
        shot("fit", () -> at("fit-sine", Spot.of("output", 0, 2), 2));
        shot("transposed", () -> at("transposed-strides", Spot.of("stamp", 0, 1), 7));
        shot("stack", () -> session.openExample(named("stride-widens")));
        shot("network", () -> session.openExample(named("tiny-network")));
        shot("lenet", () -> session.openExample(named("lenet")));
        shot("why", () -> session.openExample(named("why-not-nine")));
        shot("without", () -> session.openExample(named("without-a-map")));
        shot("moved", () -> session.openExample(named("four-moved-up")));
        shot("lesson", () -> {
            session.lessons().found(LessonFiles.all(Benches.ALL));
            session.lessons().open(session.lessons().state().all().get(0));
            session.lessons().go(1);
            session.lessons().answers().give(new Reply.Chosen(0));
        });
        shot("lesson-network", () -> {
            session.lessons().open(session.lessons().state().all().get(4));
            session.lessons().answers().skip();
        });
        shot("one-step", () -> {
            session.lessons().close();
            session.lessons().show(false);
            session.openExample(named("one-step"));
            session.model().seek(0.45 * session.model().score().duration());
        });
        steps.add(() -> session.openExample(named("learn")));
        for (int epoch = 0; epoch < 2; epoch++) {
            steps.add(() -> learn(session.model()));
            steps.add(() -> rested(session.model()));
        }
        shot("learning", () -> {});
        steps.add(this::animation);
        steps.add(Platform::exit);
        next();
    }

    /** An example when so many products of an output are in its sum. */
    private void at(String id, Spot output, int products) {
        session.openExample(named(id));
        session.model()
                .seek(session.model()
                        .state()
                        .story()
                        .timeOf(Bookmark.at(output, products, "product"))
                        .orElseThrow());
    }

    private Document<?> named(String id) {
        return session.examples().stream()
                .filter(example -> example.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void shot(String name, Runnable arrange) {
        steps.add(arrange);
        steps.add(this::wholly);
        steps.add(() -> {
            WritableImage image = stage.getScene().snapshot(null);
            PixelReader pixels = image.getPixelReader();
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    copy.setRGB(x, y, pixels.getArgb(x, y));
                }
            }
            try {
                ImageIO.write(copy, "png", FOLDER.resolve(name + ".png").toFile());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** Waits for what is found out beside the screen. */
    private void wholly() {
        boolean unset =
                stage.getScene().getRoot().lookupAll(".prose-source").stream().anyMatch(source -> !source.isVisible());
        if (unset || !session.model().state().subject().isWhole()) {
            steps.addFirst(this::wholly);
        }
    }

    private <E extends Experiment> void learn(BenchModel<E> model) {
        workshop.start(model, training(model), "epoch");
    }

    /** Waits until nothing is learned any more. */
    private <E extends Experiment> void rested(BenchModel<E> model) {
        if (workshop.of(model.bench(), training(model)).state().isUnderWay()) {
            steps.addFirst(() -> rested(model));
        }
    }

    private static <E extends Experiment> Job<E> training(BenchModel<E> model) {
        return model.bench().jobs().stream()
                .filter(job -> job.code().equals("train"))
                .findFirst()
                .orElseThrow();
    }

    /** One step a frame, so that each is laid out before the next. */
    private void next() {
        Runnable step = steps.poll();
        if (step != null) {
            step.run();
            Platform.runLater(() -> Platform.runLater(this::next));
            Platform.requestNextPulse();
        }
    }

    private void animation() {
        film(session.examples().get(PADDING), "padding.gif", Film.of(10, Steps.CELL));
        film(named("lenet"), "lenet.gif", Film.of(10, LAYER).withSpeed(4));
    }

    private static void film(Document<?> file, String name, Film film) {
        Look look = new Look(Palette.LIGHT, Language.ENGLISH, 640, 480);
        Story story = file.setup()
                .compute()
                .whole()
                .tell(new Board(look.sceneWidth(), look.sceneHeight(), Words.in(Language.ENGLISH)));
        ExportRequest request =
                new ExportRequest(story, file.title().in(Language.ENGLISH), look, Format.GIF, film, 0, List.of());
        Exporter.write(request, FOLDER.resolve(name), Progress.UNSEEN);
    }
}
