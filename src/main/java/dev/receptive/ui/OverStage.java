package dev.receptive.ui;

import dev.receptive.scene.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/**
 * The stage and what lies over it. A notice, and how to leave the presentation, float where they cover nothing that is read,
 * and stay there while they are shown.
 */
final class OverStage extends StackPane {

    /** Between a notice and the edge of the stage. */
    private static final double MARGIN = 12;

    /** How wide a notice is, if it may be so wide; a narrower one fits where a wide one does not. */
    private static final List<Double> WIDTHS = List.of(760.0, 520.0, 400.0, 300.0);

    /** So little of a wide notice may lie over what is read before a narrower one is looked for. */
    private static final double LITTLE = 0.03;

    private final StageView stage;
    private final Notice notice;
    private final LeaveHint hint;
    private final BenchModel<?> model;
    private Optional<Shown> shown = Optional.empty();
    private Optional<Shown> hinted = Optional.empty();

    /** A notice at its place, on a stage of a size that is enlarged so many times. */
    private record Shown(int told, double width, double height, double times, Box place) {}

    OverStage(BenchModel<?> model, Views parts) {
        super(parts.stage(), parts.reading(), parts.notice(), parts.hint());
        this.stage = parts.stage();
        this.notice = parts.notice();
        this.hint = parts.hint();
        this.model = model;
        setMinSize(0, 0);
        notice.setManaged(false);
        notice.onTold(this::requestLayout);
        hint.setManaged(false);
        hint.visibleProperty().addListener((property, before, now) -> {
            hinted = Optional.empty();
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getWidth() <= 2 * MARGIN || getHeight() <= 2 * MARGIN) {
            return;
        }
        if (hint.isVisible()) {
            layHint();
        }
        if (notice.isVisible()) {
            layNotice();
        }
    }

    /** How many times the stage is enlarged. */
    private double times() {
        return stage.view(new Box(0, 0, 1, 1)).width();
    }

    private boolean isStill(Shown now, int told) {
        return now.told() == told && now.width() == getWidth() && now.height() == getHeight() && now.times() == times();
    }

    private void layHint() {
        if (hinted.filter(now -> isStill(now, 0)).isEmpty()) {
            hint.applyCss();
            double wide = hint.prefWidth(-1);
            Box place = free().inCorner(wide, hint.prefHeight(wide)).place();
            hinted = Optional.of(new Shown(0, getWidth(), getHeight(), times(), place));
        }
        Box place = hinted.orElseThrow().place();
        hint.resizeRelocate(place.x(), place.y(), place.width(), place.height());
    }

    private void layNotice() {
        if (shown.filter(now -> isStill(now, notice.times())).isEmpty()) {
            shown = Optional.of(new Shown(notice.times(), getWidth(), getHeight(), times(), place()));
        }
        Box place = shown.orElseThrow().place();
        notice.resizeRelocate(place.x(), place.y(), place.width(), place.height());
    }

    private Box place() {
        notice.applyCss();
        Box room = room();
        FreePlace free = free();
        Optional<FreePlace.Candidate> best = Optional.empty();
        for (double width : WIDTHS) {
            double wide = Math.min(Math.min(width, room.width()), notice.prefWidth(-1));
            FreePlace.Candidate found = free.of(wide, Math.min(room.height(), notice.prefHeight(wide)));
            if (found.part() <= LITTLE) {
                return found.place(); // a narrower one covers less, but is many lines high
            }
            if (best.filter(before -> before.covered() <= found.covered()).isEmpty()) {
                best = Optional.of(found);
            }
        }
        return best.orElseThrow().place();
    }

    private Box room() {
        return new Box(0, 0, getWidth(), getHeight()).grow(-MARGIN);
    }

    private FreePlace free() {
        stage.layout(); // of another size it shows another picture
        List<Box> later = new ArrayList<>(read(model.state().story().score().duration()));
        later.addAll(pictures());
        return new FreePlace(room(), read(model.state().time()), later);
    }

    private List<Box> pictures() {
        return Legible.pictures(model.state().scene()).stream().map(stage::view).toList();
    }

    private List<Box> read(double time) {
        BenchState<?> state = model.state();
        return Legible.in(state.story().at(time, state.gaze())).stream()
                .map(stage::view)
                .toList();
    }
}
