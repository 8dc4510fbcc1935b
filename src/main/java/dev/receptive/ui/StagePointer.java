package dev.receptive.ui;

import dev.receptive.figure.Spot;
import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What the mouse does on the stage: hover, jump, select, drag a number, turn it with the wheel, zoom and pan. */
final class StagePointer {

    /** Pixels of dragging for one step of the number. */
    private static final double PIXELS_A_STEP = 6;

    private static final double DRAG_STARTS = 4;
    private static final double ZOOM_STEP = 1.15;

    private final BenchModel<?> model;
    private final StageView stage;
    private Optional<Spot> pressed = Optional.empty();
    private float from;
    private double startX;
    private double startY;
    private boolean dragging;
    private Object gesture = new Object();

    StagePointer(BenchModel<?> model, StageView stage) {
        this.model = model;
        this.stage = stage;
    }

    void attach() {
        stage.setOnMouseMoved(event -> model.hover(stage.spotAt(event.getX(), event.getY())));
        stage.setOnMouseExited(event -> model.hover(Optional.empty()));
        stage.setOnMousePressed(this::press);
        stage.setOnMouseDragged(this::drag);
        stage.setOnMouseReleased(this::release);
        stage.setOnScroll(this::scroll);
    }

    private void press(MouseEvent event) {
        stage.editor().commit();
        startX = event.getX();
        startY = event.getY();
        dragging = false;
        gesture = new Object();
        pressed =
                event.getButton() == MouseButton.PRIMARY ? stage.spotAt(event.getX(), event.getY()) : Optional.empty();
        if (pressed.isEmpty()) {
            stage.requestFocus();
            return;
        }
        Spot spot = pressed.get();
        if (model.isEditable(spot)) {
            from = model.value(spot);
            stage.grid(spot).take(spot);
            if (event.getClickCount() == 2) {
                stage.editor().open(spot, "");
            }
        }
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - startX;
        double dy = event.getY() - startY;
        dragging |= Math.hypot(dx, dy) > DRAG_STARTS;
        if (!dragging) {
            return;
        }
        if (pressed.isEmpty()) {
            stage.pan(dx, dy);
            startX = event.getX();
            startY = event.getY();
        } else if (model.isEditable(pressed.get())) {
            long steps = Math.round((dx - dy) / PIXELS_A_STEP);
            Spot spot = pressed.get();
            model.set(spot, model.within(spot, stepped(from, steps, event.isShiftDown())), gesture);
        }
    }

    private void release(MouseEvent event) {
        if (!dragging && pressed.isPresent()) {
            Spot spot = pressed.get();
            if (model.jump(spot) && model.state().target(spot).isPresent()) {
                stage.grid(spot).take(spot);
            }
        }
        pressed = Optional.empty();
    }

    private void scroll(ScrollEvent event) {
        double delta = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (delta == 0 || event.isInertia()) {
            return;
        }
        if (event.isShortcutDown()) {
            stage.zoom(delta > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, event.getX(), event.getY());
            return;
        }
        stage.spotAt(event.getX(), event.getY()).filter(model::isEditable).ifPresent(spot -> {
            float next = stepped(model.value(spot), delta > 0 ? 1 : -1, event.isShiftDown());
            model.set(spot, model.within(spot, next), "wheel " + spot);
        });
    }

    /** A number some steps of 1, or of a tenth, further; tenths stay tenths. */
    private static float stepped(float value, long steps, boolean fine) {
        return fine ? Math.round((value + steps / 10.0) * 10) / 10f : value + steps;
    }
}
