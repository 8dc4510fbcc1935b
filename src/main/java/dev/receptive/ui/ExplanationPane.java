package dev.receptive.ui;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.Patch;
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
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Where a number comes from: its arithmetic, in which every number can be asked again, and the trail that led to it. One
 * stop of the Tab key: arrows go from number to number and light it on the stage, Enter asks it, Backspace goes back.
 */
final class ExplanationPane extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** More terms than this are not written out. */
    private static final int MOST_WORDS = 600;

    /** More numbers than this are counted, not named. */
    private static final int MOST_NAMED = 9;

    /** A long answer scrolls. */
    private static final double HIGHEST = 260;

    private final BenchModel<?> model;
    private final Words words;
    private final Runnable home;
    private final HBox trail = new HBox(4);
    private final Label name = new Label();
    private final TextFlow answer = new TextFlow();
    private final List<Link> links = new ArrayList<>();
    private Optional<Shown> shown = Optional.empty();
    private int current;

    /** What is shown; the same is not laid out again. */
    private record Shown(Trail trail, String name, List<Piece> pieces) {}

    /** A piece of the answer, which is a number that can be asked if it has a spot. */
    private record Piece(String text, Optional<Spot> spot, boolean prose) {

        static Piece prose(String text) {
            return new Piece(text, Optional.empty(), true);
        }

        static Piece arithmetic(String text, Optional<Spot> spot) {
            return new Piece(text, spot, false);
        }
    }

    /** A number of the answer as it stands in the pane. */
    private record Link(Node node, Spot spot) {}

    /**
     * @param home takes the keyboard when the pane is closed
     */
    ExplanationPane(BenchModel<?> model, Words words, Runnable home) {
        this.model = model;
        this.home = home;
        this.words = words;
        setId("explanation");
        getStyleClass().add("explanation");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Label title = new Label(words.say("explain.title"));
        title.getStyleClass().add("section");
        HBox head = new HBox(
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
        Scrolling scroll = new Scrolling(answer, "explanation-lines");
        scroll.setMaxHeight(HIGHEST);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        getChildren().addAll(head, trail, name, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().addListener((property, before, now) -> mark());
        setMinHeight(USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
    }

    /** Shows the answer to what is asked, or nothing. */
    void render() {
        BenchState<?> state = model.state();
        Optional<Spot> asked = state.trail().asked();
        setVisible(asked.isPresent());
        setManaged(asked.isPresent());
        Optional<Shown> next = asked.map(spot -> new Shown(state.trail(), tip(spot), pieces(spot)));
        if (next.equals(shown)) {
            return;
        }
        boolean another = !next.map(Shown::trail).equals(shown.map(Shown::trail));
        shown = next;
        next.ifPresent(now -> lay(now, another));
    }

    private String tip(Spot spot) {
        return words.say(model.state().reading().tip(spot));
    }

    private void lay(Shown now, boolean another) {
        current = another ? 0 : current;
        trail.getChildren().setAll(steps(now.trail()));
        name.setText(now.name());
        links.clear();
        answer.getChildren().setAll(now.pieces().stream().map(this::node).toList());
        current = Math.max(0, Math.min(links.size() - 1, current));
        setAccessibleText(now.name() + ". "
                + String.join("", now.pieces().stream().map(Piece::text).toList()));
        mark();
    }

    /** The numbers on the way here, each of them a way back. */
    private List<Node> steps(Trail shownTrail) {
        List<Node> steps = new ArrayList<>();
        for (int i = 0; i < shownTrail.spots().size() - 1; i++) {
            int index = i;
            Label step = new Label(tip(shownTrail.spots().get(i)) + "  ›");
            step.getStyleClass().addAll("trail-step", "small");
            step.setOnMouseClicked(event -> model.trail(now -> now.backTo(index)));
            steps.add(step);
        }
        return steps;
    }

    /** The arithmetic of a number; of one that was set up, that it was, and whom it reaches. */
    private List<Piece> pieces(Spot spot) {
        List<Piece> pieces = new ArrayList<>();
        Optional<Explanation> explanation = model.state().reading().explain(spot);
        if (explanation.isPresent()) {
            explanation.get().written().stream()
                    .limit(MOST_WORDS)
                    .forEach(word -> pieces.add(Piece.arithmetic(word.text(), word.spot())));
            pieces.add(Piece.arithmetic(comesTo(explanation.get()), Optional.empty()));
        } else {
            String how = model.isEditable(spot) ? "explain.set" : "explain.given";
            pieces.add(Piece.prose(words.say(how)));
        }
        List<Patch> reached = model.state().reading().links(spot).reaches();
        int count = reached.stream().mapToInt(Patch::count).sum();
        if (count > 0) {
            Sentence takesPart = Sentence.of(count == 1 ? "explain.reaches.one" : "explain.reaches", count);
            pieces.add(Piece.prose("\n" + words.say(takesPart)));
        }
        if (count <= MOST_NAMED) {
            reached.forEach(patch -> name(patch, pieces));
        }
        return pieces;
    }

    private static String comesTo(Explanation explanation) {
        String cut = explanation.written().size() > MOST_WORDS ? " …" : "";
        return cut + " " + explanation.sign() + " " + explanation.value().text();
    }

    private void name(Patch patch, List<Piece> pieces) {
        for (int i = 0; i < patch.count(); i++) {
            pieces.add(Piece.prose("\n"));
            pieces.add(new Piece(tip(patch.spot(i)), Optional.of(patch.spot(i)), true));
        }
    }

    private Node node(Piece piece) {
        Text text = new Text(piece.text());
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
            case ENTER -> current().ifPresent(link -> follow(link.spot()));
            case BACK_SPACE -> back();
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
        return current < links.size() ? Optional.of(links.get(current)) : Optional.empty();
    }

    /** Marks the current number, and lights it on the stage, while the keyboard is here. */
    private void mark() {
        for (int i = 0; i < links.size(); i++) {
            links.get(i).node().pseudoClassStateChanged(CURRENT, isFocused() && i == current);
        }
        if (isFocused()) {
            model.hover(current().map(Link::spot));
        }
    }

    private void follow(Spot spot) {
        model.trail(now -> now.follow(spot));
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
