package dev.receptive.ui;

import dev.receptive.scene.Ink;
import dev.receptive.scene.Palette;
import dev.receptive.time.Chapters;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The story from left to right: where it is, what its parts are called, where its cells begin, and a handle to drag. */
final class ScrubBar extends Region {

    private static final double HEIGHT = 24;

    /** Under names it is no higher than its handle. */
    private static final double LOW = 18;

    private static final double TRACK = 6;
    private static final double KNOB = 8;
    private static final double CLOSEST_TICKS = 7;

    /** What the names of the parts take over it. */
    private static final double NAMES = 14;

    /** Between a name and the next. */
    private static final double APART = 4;

    private final BenchModel<?> model;
    private final Palette palette;
    private final String name;
    private final Canvas canvas = new Canvas();
    private final List<Label> names = new ArrayList<>();
    private List<String> named = List.of();

    ScrubBar(BenchModel<?> model, Palette palette, String name) {
        this.name = name;
        this.model = model;
        this.palette = palette;
        setId("scrub");
        getStyleClass().add("scrub");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().add(canvas);
        setHigh(HEIGHT);
        setMaxWidth(Double.MAX_VALUE);
        setOnMousePressed(this::seek);
        setOnMouseDragged(this::seek);
        focusedProperty().addListener((property, before, now) -> render());
    }

    /** Where the story is, for a screen reader: in percent, and in the words of its counts. */
    private void tell(BenchState<?> state) {
        double percent = percent(state);
        String where = state.now().counts().stream()
                .findFirst()
                .map(state.words()::say)
                .orElse("");
        setAccessibleText(state.words().say("scrub.name.at", name, where, Math.round(percent)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private static double percent(BenchState<?> state) {
        double whole = state.story().score().duration();
        return whole == 0 ? 100 : state.time() / whole * 100;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> percent(model.state());
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 100.0;
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        StepSize step = model.state().pace().step();
        switch (action) {
            case INCREMENT -> model.next(step);
            case DECREMENT -> model.previous(step);
            case SET_VALUE ->
                model.seek(((Number) parameters[0]).doubleValue()
                        / 100
                        * model.state().story().score().duration());
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void setHigh(double high) {
        setMinHeight(high);
        setPrefHeight(high);
    }

    private void seek(MouseEvent event) {
        double part = (event.getX() - KNOB) / (getWidth() - 2 * KNOB);
        model.seek(Chapters.of(model.state().story().score()).seconds(part));
    }

    @Override
    protected void layoutChildren() {
        double over = named.isEmpty() ? 0 : NAMES;
        canvas.setLayoutY(over);
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight() - over);
        double each = (getWidth() - 2 * KNOB) / Math.max(1, names.size());
        for (int i = 0; i < names.size(); i++) {
            Label part = names.get(i);
            double wide = part.prefWidth(-1);
            part.setVisible(wide + APART <= each);
            part.resizeRelocate(KNOB + (i + 0.5) * each - wide / 2, 0, wide, NAMES);
        }
        render();
    }

    /** Names stand only over parts that are all equally long there. */
    private void name(BenchState<?> state) {
        List<String> next =
                state.story().chapters().stream().map(state.words()::say).toList();
        if (next.equals(named)) {
            return;
        }
        named = next;
        getChildren().removeAll(names);
        names.clear();
        for (String part : next) {
            Label label = new Label(part);
            label.getStyleClass().add("scrub-part");
            label.setMouseTransparent(true);
            names.add(label);
        }
        getChildren().addAll(names);
        setHigh(next.isEmpty() ? HEIGHT : LOW + NAMES);
        requestLayout();
    }

    void render() {
        BenchState<?> state = model.state();
        tell(state);
        name(state);
        double wide = getWidth() - 2 * KNOB;
        if (wide <= 0) {
            return;
        }
        Score score = state.story().score();
        Chapters chapters = Chapters.of(score);
        double part = chapters.part(state.time());
        double high = canvas.getHeight();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), high);
        double top = (high - TRACK) / 2;
        pen.setFill(color(Ink.LINE));
        pen.fillRoundRect(KNOB, top, wide, TRACK, TRACK, TRACK);
        pen.setFill(color(Ink.FOCUS));
        pen.fillRoundRect(KNOB, top, wide * part, TRACK, TRACK, TRACK);
        pen.setFill(color(Ink.STAGE));
        DoubleStream ticks = model.rules().holds() ? DoubleStream.empty() : ticks(score, chapters, wide);
        ticks.forEach(at -> pen.fillRect(KNOB + wide * at - 0.75, top, 1.5, TRACK));
        double x = KNOB + wide * part;
        pen.setFill(color(Ink.STAGE));
        pen.fillOval(x - KNOB, high / 2 - KNOB, 2 * KNOB, 2 * KNOB);
        pen.setStroke(color(Ink.FOCUS));
        pen.setLineWidth(isFocused() ? 4 : 2.5);
        pen.strokeOval(x - KNOB + 1.5, high / 2 - KNOB + 1.5, 2 * KNOB - 3, 2 * KNOB - 3);
    }

    /**
     * Where the line is marked: at the ends of its parts, and where these are all alike, at those of the smallest steps, but the
     * very smallest, that leave the marks apart.
     */
    private static DoubleStream ticks(Score score, Chapters chapters, double wide) {
        if (!chapters.isEven()) {
            return IntStream.range(1, chapters.count()).mapToDouble(index -> (double) index / chapters.count());
        }
        return score.sizes().stream()
                .skip(1)
                .filter(size -> wide / (score.cues(size) - 1) >= CLOSEST_TICKS)
                .findFirst()
                .map(size -> LongStream.range(1, score.cues(size) - 1)
                        .mapToDouble(index -> score.cue(size, index) / score.duration()))
                .orElseGet(DoubleStream::empty);
    }

    private Color color(Ink ink) {
        int argb = palette.argb(ink);
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF);
    }
}
