package dev.receptive.ui;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import dev.receptive.bench.Bench;
import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.Example;
import dev.receptive.document.Opened;
import dev.receptive.document.ReadyMade;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.words.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A real window on a screen that nobody sees, with a settings folder of its own. */
final class OpenWindow {

    /** Pixels of one notch of a wheel, of which this screen's robot scrolls one at a time. */
    static final int NOTCH = 40;

    final Stage stage;
    final Session session;
    final MainWindow window;

    /** What waits for a moment to pass, which it never does by itself. */
    final ScreenQueue later = new ScreenQueue();

    final Workshop workshop = new Workshop(Platform::runLater, later, FrameClock::new);
    final FxRobot robot = new FxRobot();

    OpenWindow(Path folder) {
        this(folder, Benches.ALL);
    }

    /** On a stage of its own: the toolkit's lasts, and would hold every window that was ever on it. */
    OpenWindow(Path folder, Benches benches) {
        Typefaces.load();
        keepNoEvents();
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        this.stage = new Stage();
        this.session = new Session(new SettingsStore(folder), benches, ReadyMade.ALL);
        FirstLesson.padding(session);
        this.window = new MainWindow(stage, session, new Themes(), workshop);
        stage.setWidth(1400);
        stage.setHeight(860);
        stage.show();
    }

    /** Lets go of keys and buttons: a test that failed may still hold some down. */
    void release() {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }

    /** The stage that is known to TestFX has its every event kept, and with it all that was ever in its scene. */
    private static void keepNoEvents() {
        FxToolkit.toolkitContext().setRegisteredStage(new Stage());
    }

    /** Brings a bench to the front, in English, with the keyboard on its stage. */
    void show(Bench<?> bench) {
        run(() -> {
            session.language(Language.ENGLISH);
            session.desk().show(bench);
            window.stage().requestFocus();
            layOut(); // before it has a size, a stage shows nothing
        });
    }

    /** Brings a bench to the front with what lies on it when it comes there for the first time. */
    void begin(Bench<?> bench) {
        lay(session.examples(bench).stream()
                .findFirst()
                .<Document<?>>map(Example::document)
                .orElseGet(() -> Document.untitled(bench.setup())));
        run(() -> window.stage().requestFocus());
    }

    /** Lays a document on its bench, in front, as if the program had been started with it. */
    void lay(Document<?> document) {
        run(() -> {
            session.desk().start(Opened.of(document, Optional.empty()));
            layOut();
        });
    }

    BenchModel<ConvolutionExperiment> model() {
        return session.desk().model(new Convolution());
    }

    BenchState<ConvolutionExperiment> state() {
        return fx(() -> model().state());
    }

    double time() {
        return state().time();
    }

    /** Runs on the screen's thread and waits for it. */
    <T> T fx(Callable<T> action) {
        try {
            return asyncFx(action).get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError(failure);
        }
    }

    void run(Runnable action) {
        fx(() -> {
            action.run();
            return true;
        });
    }

    void keys(KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.type(code);
        }
        settle();
    }

    void chord(KeyCode... codes) {
        robot.push(codes);
        settle();
    }

    /** Waits until nothing moves. */
    void settle() {
        until(() -> !session.model().state().playhead().isMoving());
    }

    void until(Callable<Boolean> condition) {
        try {
            waitFor(60, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
    }

    /** Everything where it will be: what was opened last may take another height. */
    void layOut() {
        for (int pass = 0; pass < 2; pass++) {
            LaidOut.pass(stage.getScene().getRoot());
        }
    }

    /** The middle of a cell on the screen. */
    Point2D at(Spot spot) {
        return fx(() -> {
            layOut();
            Box box = window.stage().view(window.stage().box(spot));
            return window.stage().localToScreen(box.centreX(), box.centreY());
        });
    }

    void hover(Spot spot) {
        point(at(spot));
    }

    void click(Spot spot) {
        point(at(spot));
        robot.clickOn(MouseButton.PRIMARY);
        settle();
    }

    /** In its middle, on whatever lies there. */
    void clickStage() {
        point(fx(() -> {
            Bounds all = window.stage().localToScreen(window.stage().getLayoutBounds());
            return new Point2D(all.getCenterX(), all.getCenterY());
        }));
        robot.clickOn(MouseButton.PRIMARY);
        settle();
    }

    /** Puts the mouse somewhere at once, as nobody's hand would, but in no time. */
    void point(Point2D onScreen) {
        run(() -> new Robot().mouseMove(onScreen));
        fx(() -> true);
    }

    void focusGrid(String grid) {
        run(() -> {
            layOut(); // a grid that has just come has no node before
            window.focusGrid(grid);
        });
    }

    void focusStage() {
        run(() -> window.stage().requestFocus());
    }

    /** What has this id; what scrolls has its content once it is laid out. */
    Node find(String id) {
        return fx(() -> {
            if (named(id).isEmpty()) {
                layOut();
            }
            return named(id).orElse(null);
        });
    }

    /** What a selector finds in all windows that are open. */
    List<Node> everywhere(String selector) {
        return fx(() -> Window.getWindows().stream()
                .flatMap(each -> each.getScene().getRoot().lookupAll(selector).stream())
                .toList());
    }

    private Optional<Node> named(String name) {
        return window.stage().gridNodes().stream()
                .filter(node -> node.key().name().equals(name))
                .<Node>map(node -> node)
                .findFirst()
                .or(() -> Optional.ofNullable(stage.getScene().lookup("#" + name)));
    }

    /** What the node is called that has the keyboard. */
    String focused() {
        return fx(() -> stage.getScene().getFocusOwner() instanceof GridNode grid
                ? grid.key().name()
                : String.valueOf(stage.getScene().getFocusOwner().getId()));
    }

    String label(String id) {
        return ((Label) find(id)).getText();
    }

    /** Puts the mouse on what has this id. */
    void point(String id) {
        point(middle(find(id)));
    }

    private Point2D middle(Node node) {
        Bounds at = fx(() -> {
            layOut();
            return node.localToScreen(node.getLayoutBounds());
        });
        return new Point2D(at.getCenterX(), at.getCenterY());
    }

    /** Clicks on the middle of something. */
    void clickOn(Node node) {
        point(middle(node));
        robot.clickOn(MouseButton.PRIMARY);
    }

    /** Presses what has this id. */
    void press(String id) {
        clickOn(find(id));
        settle();
    }

    /** Turns the wheel over a number, by so many pixels. */
    void wheel(Spot spot, double pixels, boolean shift) {
        run(() -> {
            StageView stage = window.stage();
            Box box = stage.view(stage.box(spot));
            stage.fireEvent(Wheel.scroll(stage, box.centreX(), box.centreY(), pixels, shift));
        });
    }
}
