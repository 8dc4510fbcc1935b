package dev.receptive.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The lines of some code, of which one can be lit, in a room that scrolls. */
final class CodeLines extends VBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final Pattern KEYWORD = Pattern.compile(
            "\\b(for|int|float|double|long|boolean|if|else|return|new|import|as|from(?!\\()|in(?= ))\\b");
    private final List<TextFlow> lines = new ArrayList<>();
    private final Scrolling room = new Scrolling(this, "code-room");
    private List<String> text = List.of();
    private int lit = -1;
    private double tall;

    CodeLines() {
        setId("code");
        getStyleClass().add("code");
        room.viewportBoundsProperty().addListener((property, before, now) -> reveal());
    }

    /** In which they scroll. */
    Scrolling room() {
        return room;
    }

    int count() {
        return lines.size();
    }

    /** How high so many of them are, if there are any now. */
    double height(int count) {
        double around = getInsets().getTop() + getInsets().getBottom();
        return around + count * (prefHeight(-1) - around) / lines.size();
    }

    /** Others, set again only where they are others. */
    void fill(List<String> next) {
        if (next.equals(text)) {
            return;
        }
        text = next;
        lines.clear();
        text.forEach(line -> lines.add(flow(line)));
        getChildren().setAll(lines);
    }

    /**
     * Lights one of them.
     *
     * @param line its index; below 0 for none
     */
    void light(int line) {
        lit = line;
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).pseudoClassStateChanged(LIT, i == line);
        }
    }

    /** Brings the one that is lit in sight. */
    void reveal() {
        if (lit >= 0 && lit < lines.size()) {
            room.reveal(lines.get(lit), lines);
        }
    }

    /** Lines that have just got their places: the one that runs is looked for among them. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getHeight() != tall) {
            tall = getHeight();
            reveal();
        }
    }

    private static TextFlow flow(String line) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("code-line");
        Matcher keyword = KEYWORD.matcher(line);
        int from = 0;
        while (keyword.find()) {
            add(flow, line.substring(from, keyword.start()), "code-text");
            add(flow, keyword.group(), "code-keyword");
            from = keyword.end();
        }
        add(flow, line.substring(from), "code-text");
        return flow;
    }

    private static void add(TextFlow flow, String text, String style) {
        Text part = new Text(text);
        part.getStyleClass().add(style);
        flow.getChildren().add(part);
    }
}
