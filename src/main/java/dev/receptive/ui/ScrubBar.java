package dev.receptive.ui;

import dev.receptive.scene.Ink;
import dev.receptive.scene.Palette;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The story from left to right: where it is, where its cells begin, and a handle to drag. */
final class ScrubBar extends Region {

    private static final double HEIGHT = 24;
    private static final double TRACK = 6;
    private static final double KNOB = 8;
    private static final double CLOSEST_TICKS = 7;

    private final BenchModel<?> model;
    private final Palette palette;
    private final String name;
    private final Canvas canvas = new Canvas();

    ScrubBar(BenchModel<?> model, Palette palette, String name) {
        this.name = name;
        this.model = model;
        this.palette = palette;
        setId("scrub");
        getStyleClass().add("scrub");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().add(canvas);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
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

    private void seek(MouseEvent event) {
        double part = (event.getX() - KNOB) / (getWidth() - 2 * KNOB);
        model.seek(
                Math.max(0, Math.min(1, part)) * model.state().story().score().duration());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        render();
    }

    void render() {
        BenchState<?> state = model.state();
        tell(state);
        double wide = getWidth() - 2 * KNOB;
        if (wide <= 0) {
            return;
        }
        Score score = state.story().score();
        double part = score.duration() == 0 ? 1 : state.time() / score.duration();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        double top = (getHeight() - TRACK) / 2;
        pen.setFill(color(Ink.LINE));
        pen.fillRoundRect(KNOB, top, wide, TRACK, TRACK, TRACK);
        pen.setFill(color(Ink.FOCUS));
        pen.fillRoundRect(KNOB, top, wide * part, TRACK, TRACK, TRACK);
        ticks(score, wide).ifPresent(size -> {
            pen.setFill(color(Ink.STAGE));
            for (long i = 1; i < score.cues(size) - 1; i++) {
                double at = score.cue(size, i) / score.duration();
                pen.fillRect(KNOB + wide * at - 0.75, top, 1.5, TRACK);
            }
        });
        double x = KNOB + wide * part;
        pen.setFill(color(Ink.STAGE));
        pen.fillOval(x - KNOB, getHeight() / 2 - KNOB, 2 * KNOB, 2 * KNOB);
        pen.setStroke(color(Ink.FOCUS));
        pen.setLineWidth(isFocused() ? 4 : 2.5);
        pen.strokeOval(x - KNOB + 1.5, getHeight() / 2 - KNOB + 1.5, 2 * KNOB - 3, 2 * KNOB - 3);
    }

    /** The size of the steps that are marked: the smallest, but the very smallest, that leaves them apart. */
    private static Optional<StepSize> ticks(Score score, double wide) {
        return score.sizes().stream()
                .skip(1)
                .filter(size -> wide / (score.cues(size) - 1) >= CLOSEST_TICKS)
                .findFirst();
    }

    private Color color(Ink ink) {
        int argb = palette.argb(ink);
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF);
    }
}
