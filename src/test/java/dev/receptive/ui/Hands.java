package dev.receptive.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** Hands that press, click, drag, turn, paste and resize at random, the same for the same seed. */
final class Hands {

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.SPACE,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE,
            KeyCode.E,
            KeyCode.Q,
            KeyCode.F1,
            KeyCode.F2,
            KeyCode.F10,
            KeyCode.F11,
            KeyCode.MINUS,
            KeyCode.PERIOD,
            KeyCode.SLASH,
            KeyCode.EQUALS,
            KeyCode.DIGIT0,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT7,
            KeyCode.DIGIT9,
            KeyCode.A,
            KeyCode.X,
            KeyCode.ALT);

    /** With the shortcut key. */
    private static final List<KeyCode> SHORTCUTS = List.of(
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.C,
            KeyCode.V,
            KeyCode.V,
            KeyCode.X,
            KeyCode.A,
            KeyCode.PLUS,
            KeyCode.EQUALS,
            KeyCode.MINUS,
            KeyCode.DIGIT0,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.E,
            KeyCode.HOME,
            KeyCode.TAB,
            KeyCode.O,
            KeyCode.S,
            KeyCode.L,
            KeyCode.P,
            KeyCode.Q);

    private static final List<String> PASTES = List.of(
            "",
            "1",
            "1/9",
            "-1e30",
            "1 2 3\n4 5 6\n7 8 9",
            "1\t2\t3",
            "[[0, 1], [2, 3]]",
            "1,5;2,5",
            "nonsense",
            "1e999",
            "NaN",
            "\u0000\u202e卷积",
            "9".repeat(20_000),
            "1 ".repeat(3_000),
            "1 2\n3",
            "0.1\n".repeat(40));

    private final Stage stage;
    private final Random random;
    private final List<Throwable> mishaps = Collections.synchronizedList(new ArrayList<>());
    private final List<String> done = new ArrayList<>();

    Hands(Stage stage, long seed) {
        this.stage = stage;
        this.random = new Random(seed);
        fence(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, mishap) -> note(mishap)));
    }

    /** This screen has no dialogs of the system's, and says so. */
    private void note(Throwable mishap) {
        boolean asksForFile = mishap instanceof UnsupportedOperationException
                && Arrays.stream(mishap.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals("javafx.stage.FileChooser"));
        if (!asksForFile) {
            mishaps.add(mishap);
        }
    }

    /** What was thrown on the screen's thread so far. */
    List<Throwable> mishaps() {
        return mishaps;
    }

    /** The last things that were done, for a message. */
    List<String> lately() {
        return List.copyOf(done.subList(Math.max(0, done.size() - 30), done.size()));
    }

    /** One gesture. */
    void act() {
        int kind = random.nextInt(100);
        if (kind < 45) {
            press(pick(KEYS), random.nextInt(5) == 0 ? List.of(KeyCode.SHIFT) : List.of());
        } else if (kind < 60) {
            press(pick(SHORTCUTS), shortcut());
        } else if (kind < 85) {
            click();
        } else if (kind < 92) {
            drag();
        } else if (kind < 96) {
            turn();
        } else if (kind < 98) {
            resize();
        } else {
            String text = pick(PASTES);
            tell("copy " + text.substring(0, Math.min(20, text.length())), () -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
            });
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private List<KeyCode> shortcut() {
        return random.nextInt(4) == 0 ? List.of(KeyCode.CONTROL, KeyCode.SHIFT) : List.of(KeyCode.CONTROL);
    }

    private void press(KeyCode key, List<KeyCode> with) {
        tell(with + " " + key, () -> {
            Robot robot = new Robot();
            with.forEach(robot::keyPress);
            robot.keyPress(key);
            robot.keyRelease(key);
            with.forEach(robot::keyRelease);
        });
    }

    private Point2D somewhere() {
        return new Point2D(
                stage.getX() + random.nextDouble() * stage.getWidth(),
                stage.getY() + random.nextDouble() * stage.getHeight());
    }

    private void click() {
        Point2D at = somewhere();
        MouseButton button = random.nextInt(8) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        int times = random.nextInt(4) == 0 ? 2 : 1;
        tell("click " + at, () -> new Robot().mouseMove(at));
        for (int i = 0; i < times; i++) {
            tell(button + "", () -> new Robot().mouseClick(button));
        }
    }

    private void drag() {
        Point2D from = somewhere();
        tell("drag " + from, () -> new Robot().mouseMove(from));
        tell("down", () -> new Robot().mousePress(MouseButton.PRIMARY));
        for (int i = random.nextInt(4); i >= 0; i--) {
            Point2D to = somewhere();
            tell("to " + to, () -> new Robot().mouseMove(to));
        }
        tell("up", () -> new Robot().mouseRelease(MouseButton.PRIMARY));
    }

    private void turn() {
        Point2D at = somewhere();
        int by = random.nextInt(81) - 40;
        tell("wheel " + by + " " + at, () -> {
            new Robot().mouseMove(at);
            new Robot().mouseWheel(by);
        });
    }

    private void resize() {
        double width = 960 + random.nextInt(480);
        double height = 600 + random.nextInt(300);
        tell("size " + width + " " + height, () -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private void tell(String what, Runnable gesture) {
        done.add(what);
        fence(gesture);
    }

    /** Does something on the screen's thread, in an open dialog too, and waits until what follows from it is done. */
    private static void fence(Runnable gesture) {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(gesture);
        Platform.runLater(() -> Platform.runLater(done::countDown));
        try {
            if (!done.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the window does not answer");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
