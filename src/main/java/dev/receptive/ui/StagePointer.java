package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What the mouse does on the stage: hover, jump, select, drag or draw a number, turn it with the wheel, zoom and pan. */
final class StagePointer {

    /** Pixels of dragging for one step of the number. */
    private static final double PIXELS_A_STEP = 6;

    private static final double DRAG_STARTS = 4;
    private static final double ZOOM_STEP = 1.15;

    private final BenchModel<?> model;
    private final StageView stage;
    private final Notice notice;
    private final Notches notches = new Notches();
    private Optional<Spot> pressed = Optional.empty();
    private Optional<Turn> dragged = Optional.empty();
    private Optional<Drawing> drawing = Optional.empty();
    private Optional<Gesture> painting = Optional.empty();
    private Optional<Turn> wheeled = Optional.empty();
    private Optional<Spot> told = Optional.empty();

    /** Where on the screen the pointer was last seen over the stage. */
    private Optional<Point2D> at = Optional.empty();

    private Optional<Spot> picked = Optional.empty();
    private double startX;
    private double startY;
    private boolean dragging;

    StagePointer(BenchModel<?> model, StageView stage, Notice notice) {
        this.model = model;
        this.stage = stage;
        this.notice = notice;
    }

    void attach() {
        stage.setOnMouseMoved(event -> {
            at = Optional.of(new Point2D(event.getScreenX(), event.getScreenY()));
            hover(stage.spotAt(event.getX(), event.getY()));
        });
        stage.setOnMouseExited(event -> {
            at = Optional.empty();
            hover(Optional.empty());
        });
        stage.setOnMousePressed(this::press);
        stage.setOnMouseDragged(this::drag);
        stage.setOnMouseReleased(this::release);
        stage.setOnScroll(this::scroll);
    }

    /** Something else may lie under the pointer, which has not moved. */
    void again() {
        at.map(stage::screenToLocal)
                .ifPresent(point ->
                        hover(stage.contains(point) ? stage.spotAt(point.getX(), point.getY()) : Optional.empty()));
    }

    private void hover(Optional<Spot> spot) {
        if (!spot.equals(model.state().gaze().pointed())) {
            wheeled = Optional.empty();
            notches.reset();
        }
        told = told.filter(
                before -> spot.filter(now -> now.isIn(before.tensor())).isPresent());
        model.hover(spot);
    }

    private void press(MouseEvent event) {
        stage.editor().commit();
        startX = event.getX();
        startY = event.getY();
        dragging = false;
        dragged = Optional.empty();
        drawing = Optional.empty();
        wheeled = Optional.empty();
        told = Optional.empty();
        painting = Optional.empty();
        picked = Optional.empty();
        paint(event);
        if (painting.isPresent()) {
            model.hover(Optional.empty()); // a tip would hide what is drawn
            stage.requestFocus();
            return;
        }
        pressed =
                event.getButton() == MouseButton.PRIMARY ? stage.spotAt(event.getX(), event.getY()) : Optional.empty();
        if (pressed.isEmpty()) {
            stage.requestFocus();
            return;
        }
        Spot spot = pressed.get();
        if (model.rules().pick(spot)) {
            pressed = Optional.empty();
            picked = Optional.of(spot);
            return;
        }
        boolean twice = event.getClickCount() == 2;
        if (model.isEditable(spot)) {
            stage.click(spot);
            if (twice || !model.state().standing().isTurnable(spot)) {
                stage.editor().open(spot, "");
            }
        } else if (twice && model.timeOf(spot).isEmpty()) {
            tell(spot);
        }
    }

    /** With Shift, what was painted is erased. */
    private void paint(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            turn(() -> painting = stage.painting(event.getX(), event.getY(), event.isShiftDown())
                    .filter(any -> isFree(event)));
        }
    }

    /** Whether a page of a lesson leaves what is under the pointer to be drawn on. */
    private boolean isFree(MouseEvent event) {
        return stage.spotAt(event.getX(), event.getY())
                .filter(spot -> model.rules().locks(spot.tensor()))
                .isEmpty();
    }

    private void drag(MouseEvent event) {
        if (painting.isPresent()) {
            turn(() -> painting.get().to(stage.scene(event.getX(), event.getY())));
            return;
        }
        if (picked.isPresent()) {
            pick(stage.spotAt(event.getX(), event.getY()));
            return;
        }
        double dx = event.getX() - startX;
        double dy = event.getY() - startY;
        if (!dragging && Math.hypot(dx, dy) > DRAG_STARTS) {
            dragging = true;
            drawing = stage.drawing(startX, startY);
            dragged = pressed.filter(model.state().standing()::isTurnable)
                    .map(spot -> new Turn(model, spot, event.isShiftDown()));
        }
        if (!dragging) {
            return;
        }
        if (pressed.isEmpty()) {
            stage.pan(dx, dy);
            startX = event.getX();
            startY = event.getY();
        } else if (drawing.isPresent()) {
            turn(() -> drawing.get().to(stage.scene(event.getX(), event.getY())));
        } else if (dragged.isPresent()) {
            long steps = Math.round((dx - dy) / PIXELS_A_STEP);
            turn(() -> dragged.get().to(steps));
        } else {
            tell(pressed.get());
        }
    }

    /** Takes all numbers from where the button was pressed to where the mouse is. */
    private void pick(Optional<Spot> here) {
        here.filter(spot -> !picked.equals(Optional.of(spot))).ifPresent(spot -> {
            if (model.rules().pickTo(spot)) {
                picked = here;
            }
        });
    }

    /** A busy system may report nothing of the way to where the button is let go. */
    private void release(MouseEvent event) {
        drag(event);
        if (!dragging && pressed.isPresent()) {
            Spot spot = pressed.get();
            Optional<BenchModel.SpotDeed> deed = model.deeds(spot).stream()
                    .filter(BenchModel.SpotDeed::click)
                    .findFirst();
            deed.flatMap(any -> any.act().get()).ifPresent(notice::hint);
            boolean stays = model.isEditable(spot) || deed.isPresent();
            boolean goes = !stays && (model.state().standing().isCloser(spot) || model.jump(spot));
            if (goes && model.state().standing().target(spot).isPresent()) {
                stage.click(spot);
            }
            if (!stays && !goes) {
                model.state().reading().fixed(spot).ifPresent(notice::hint);
            }
        }
        pressed = Optional.empty();
        dragged = Optional.empty();
        drawing = Optional.empty();
        painting = Optional.empty();
        picked = Optional.empty();
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            stage.zoom(Math.pow(ZOOM_STEP, Notches.parts(event)), event.getX(), event.getY());
            return;
        }
        int steps = notches.take(event);
        Optional<Spot> under = stage.spotAt(event.getX(), event.getY());
        if (steps == 0 || under.isEmpty()) {
            return;
        }
        Spot spot = under.get();
        if (!model.state().standing().isTurnable(spot)) {
            tell(spot);
            return;
        }
        boolean fine = event.isShiftDown();
        Turn turn = wheeled.filter(before -> before.isOf(spot, fine)).orElseGet(() -> new Turn(model, spot, fine));
        wheeled = Optional.of(turn);
        turn(() -> turn.by(steps));
    }

    private void turn(Runnable what) {
        try {
            what.run();
        } catch (Refusal refusal) {
            notice.hint(refusal.sentence());
        }
    }

    /** Says why a number cannot be changed, once while the pointer stays on its tensor. */
    private void tell(Spot spot) {
        if (told.filter(before -> before.isIn(spot.tensor())).isEmpty()) {
            told = Optional.of(spot);
            notice.hint(EditedCell.why(model, spot));
        }
    }
}
