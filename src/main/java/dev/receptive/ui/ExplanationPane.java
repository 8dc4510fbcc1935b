package dev.receptive.ui;

import dev.receptive.bench.Elsewhere;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Ink;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Where a number comes from: its arithmetic, in which every number can be asked again, and the trail that led to it. One
 * stop of the Tab key: arrows go from number to number and light it on the stage, Enter asks it, Backspace goes back. Until then
 * the stage tells of the number that was asked.
 */
final class ExplanationPane extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** No number of the answer: the one that was asked. */
    private static final int NONE = -1;

    /** A long answer scrolls. */
    private static final double HIGHEST = 260;

    /** The letters of a presented answer, as the style has them: on a larger projector larger ones, for a long answer smaller. */
    private static final List<Integer> LETTERS = List.of(48, 36, 30, 24, 18, 14);

    /** Those that are seen from the last row, on a small projector. */
    private static final double LARGE = 24;

    /** The part of the window that a presented answer takes: where it is too long for that, it has the smallest letters. */
    private static final double FIT = 0.2;

    /** The part that it takes at most; a longer one scrolls. */
    private static final double MOST = 0.33;

    /** What lies to the left and to the right of it. */
    private static final double SIDES = 64;

    private static final String ACROSS = "across";

    /** Between two names of a list that lies across the window: they do not take a line each. */
    private static final String BESIDE = "    ";

    private final BenchModel<?> model;
    private final Runnable home;
    private final CloserLook closer;
    private final Words words;
    private final Button elsewhere;
    private final HBox trail = new HBox(4);
    private final Label title;
    private final HBox head;
    private final Label name = new Label();
    private final Scrolling scroll;
    private final TextFlow answer = new TextFlow();
    private final List<Link> links = new ArrayList<>();
    private Optional<Shown> shown = Optional.empty();
    private int current = NONE;
    private Optional<Room> room = Optional.empty();

    /** What there is for a presented answer: its largest letters, and what it should take of the window. */
    private record Room(double letters, double width, double height) {}

    /** What is shown; the same is not laid out again. */
    private record Shown(Trail trail, String name, List<Answer.Fragment> pieces, Optional<Sentence> closer) {}

    /** A number of the answer as it stands in the pane. */
    private record Link(Node node, Spot spot) {}

    /**
     * @param home takes the keyboard when the pane is closed
     */
    ExplanationPane(BenchModel<?> model, Words words, Runnable home, CloserLook closer) {
        this.model = model;
        this.home = home;
        this.closer = closer;
        this.words = words;
        this.elsewhere = Buttons.text("explanation-elsewhere", "", words.say("explain.elsewhere.tip"), this::open);
        elsewhere.setGraphic(new FontIcon("mdi2o-open-in-app"));
        elsewhere.setFocusTraversable(false);
        elsewhere.setWrapText(true);
        elsewhere.setMinWidth(0);
        elsewhere.setPrefWidth(0); // the room that there is, for the panel is as wide as what is in it
        elsewhere.setMaxWidth(Double.MAX_VALUE);
        setId("explanation");
        getStyleClass().add("explanation");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        this.title = new Label(words.say("explain.title"));
        title.getStyleClass().add("section");
        this.head = new HBox(
                title,
                ParameterPanel.grow(),
                Buttons.icon("explanation-back", "mdi2a-arrow-left", words.say("explain.back"), this::back),
                Buttons.icon("explanation-close", "mdi2c-close", words.say("explain.close"), this::close));
        head.getChildren().forEach(node -> node.setFocusTraversable(false));
        head.setAlignment(Pos.CENTER_LEFT);
        trail.getStyleClass().add("trail");
        name.setId("explanation-name");
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        answer.setId("explanation-answer");
        this.scroll = new Scrolling(answer, "explanation-lines");
        scroll.setMaxHeight(HIGHEST);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        getChildren().addAll(head, trail, name, scroll, elsewhere);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().addListener((property, before, now) -> mark());
        setMinHeight(USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
    }

    /**
     * As wide as the window, in letters that are seen from the last row.
     *
     * @param times how many times as large as on a small projector they are
     */
    void across(double times, double width, double height) {
        boolean before = room.isPresent();
        if (!before) {
            getChildren().remove(name);
            head.getChildren().set(0, name);
        }
        room = Optional.of(new Room(LARGE * times, width - SIDES, height * FIT));
        scroll.setMaxHeight(height * MOST);
        if (before) {
            room.ifPresent(this::fit);
        } else {
            shown.ifPresent(now -> lay(now, false));
        }
    }

    /** The largest letters in which all of the answer is seen. */
    private void fit(Room within) {
        for (int size : LETTERS) {
            if (size <= within.letters()) {
                getStyleClass().setAll("explanation", ACROSS, "letters-" + size);
                applyCss();
                if (answer.prefHeight(within.width()) <= within.height()) {
                    return;
                }
            }
        }
    }

    /** A column of the window. */
    void beside() {
        if (room.isPresent()) {
            head.getChildren().set(0, title);
            getChildren().add(getChildren().indexOf(scroll), name);
        }
        boolean before = room.isPresent();
        room = Optional.empty();
        getStyleClass().setAll("explanation");
        scroll.setMaxHeight(HIGHEST);
        shown.filter(now -> before).ifPresent(now -> lay(now, false));
    }

    /** Shows the answer to what is asked, or nothing. */
    void render() {
        BenchState<?> state = model.state();
        Optional<Spot> asked = state.trail().asked();
        setVisible(asked.isPresent());
        setManaged(asked.isPresent());
        Optional<Shown> next = asked.map(spot -> shown(state, spot));
        if (next.equals(shown)) {
            return;
        }
        boolean another = !next.map(Shown::trail).equals(shown.map(Shown::trail));
        shown = next;
        next.ifPresent(now -> lay(now, another));
    }

    private Shown shown(BenchState<?> state, Spot spot) {
        Answer answer = new Answer(state);
        return new Shown(
                state.trail(),
                answer.name(spot),
                answer.to(spot),
                closer.of(spot).map(Elsewhere::name));
    }

    private void lay(Shown now, boolean another) {
        current = another ? NONE : current;
        trail.getChildren().setAll(steps(now.trail()));
        name.setText(now.name());
        elsewhere.setVisible(now.closer().isPresent());
        elsewhere.setManaged(now.closer().isPresent());
        now.closer().map(words::say).ifPresent(other -> {
            elsewhere.setText(other);
            elsewhere.setAccessibleText(other);
        });
        links.clear();
        answer.getChildren().setAll(now.pieces().stream().map(this::node).toList());
        current = Math.min(links.size() - 1, current);
        room.ifPresent(this::fit);
        setAccessibleText(now.name() + ". "
                + String.join(
                        "", now.pieces().stream().map(Answer.Fragment::text).toList()));
        mark();
    }

    /** The numbers on the way here, each of them a way back. */
    private List<Node> steps(Trail shownTrail) {
        Answer answers = new Answer(model.state());
        List<Node> steps = new ArrayList<>();
        for (int i = 0; i < shownTrail.spots().size() - 1; i++) {
            int index = i;
            Label step = new Label(answers.name(shownTrail.spots().get(i)) + "  ›");
            step.getStyleClass().addAll("trail-step", "small");
            step.setOnMouseClicked(event -> model.trail(now -> now.backTo(index)));
            steps.add(step);
        }
        return steps;
    }

    private Node node(Answer.Fragment piece) {
        boolean beside = room.isPresent() && piece.text().equals("\n");
        Text text = new Text(beside ? BESIDE : piece.text());
        text.getStyleClass().addAll(piece.prose() ? "explanation-prose" : "formula-text", "role-plain");
        if (piece.spot().isEmpty()) {
            return text;
        }
        Spot spot = piece.spot().get();
        Label link = new Label(piece.text());
        link.getStyleClass().addAll("explanation-link", "link-" + role(spot));
        if (!piece.prose()) {
            link.getStyleClass().add("explanation-number");
        }
        link.setOnMouseClicked(event -> follow(spot));
        link.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> model.hover(Optional.of(spot)));
        link.addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.hover(Optional.empty()));
        links.add(new Link(link, spot));
        return link;
    }

    private String role(Spot spot) {
        return model.state()
                .standing()
                .target(spot)
                .map(Target::ink)
                .orElse(Ink.TEXT)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, DOWN -> go(1);
            case LEFT, UP -> go(-1);
            case ENTER -> current().ifPresentOrElse(link -> follow(link.spot()), () -> go(1));
            case BACK_SPACE -> back();
            case O -> open();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int by) {
        current = Math.max(0, Math.min(links.size() - 1, current + by));
        mark();
    }

    private Optional<Link> current() {
        return current >= 0 && current < links.size() ? Optional.of(links.get(current)) : Optional.empty();
    }

    /** Marks the current number, and lights it on the stage, while the keyboard is here. */
    private void mark() {
        for (int i = 0; i < links.size(); i++) {
            links.get(i).node().pseudoClassStateChanged(CURRENT, isFocused() && i == current);
        }
        if (isFocused()) {
            model.hover(current().map(Link::spot).or(() -> model.state().trail().asked()));
        }
    }

    private void follow(Spot spot) {
        model.trail(now -> now.follow(spot));
    }

    /** Opens what makes the number that is asked, where there is a bench for that. */
    private void open() {
        model.state().trail().asked().flatMap(closer::of).ifPresent(closer::open);
    }

    private void back() {
        model.trail(Trail::back);
    }

    private void close() {
        model.hover(Optional.empty());
        boolean hadKeyboard = isFocused();
        model.trail(now -> Trail.NONE);
        if (hadKeyboard) {
            home.run();
        }
    }
}
