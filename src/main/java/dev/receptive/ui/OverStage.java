package dev.receptive.ui;

import dev.receptive.scene.Box;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The stage and what lies over it. A notice floats where it covers nothing that is read, and stays there while it is shown. */
final class OverStage extends StackPane {

    /** Between a notice and the edge of the stage. */
    private static final double MARGIN = 12;

    /** How wide a notice is, if it may be so wide; a narrower one fits where a wide one does not. */
    private static final List<Double> WIDTHS = List.of(760.0, 520.0, 400.0, 300.0, 230.0);

    private final StageView stage;
    private final Notice notice;
    private final BenchModel<?> model;
    private Optional<Shown> shown = Optional.empty();

    /** A notice at its place, on a stage of a size. */
    private record Shown(int told, double width, double height, Box place) {
        boolean isFor(int other, double wide, double high) {
            return told == other && width == wide && height == high;
        }
    }

    OverStage(BenchModel<?> model, Views parts) {
        super(parts.stage(), parts.reading(), parts.notice(), parts.hint());
        this.stage = parts.stage();
        this.notice = parts.notice();
        this.model = model;
        setMinSize(0, 0);
        notice.setManaged(false);
        notice.onTold(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!notice.isVisible() || getWidth() <= 2 * MARGIN || getHeight() <= 2 * MARGIN) {
            return;
        }
        if (shown.filter(now -> now.isFor(notice.times(), getWidth(), getHeight()))
                .isEmpty()) {
            shown = Optional.of(new Shown(notice.times(), getWidth(), getHeight(), place()));
        }
        Box place = shown.orElseThrow().place();
        notice.resizeRelocate(place.x(), place.y(), place.width(), place.height());
    }

    private Box place() {
        stage.layout(); // of another size it shows another picture
        notice.applyCss();
        Box room = new Box(0, 0, getWidth(), getHeight()).grow(-MARGIN);
        FreePlace free = new FreePlace(
                room,
                read(model.state().time()),
                read(model.state().story().score().duration()));
        Optional<FreePlace.Candidate> best = Optional.empty();
        for (double width : WIDTHS) {
            double wide = Math.min(Math.min(width, room.width()), notice.prefWidth(-1));
            FreePlace.Candidate found = free.of(wide, Math.min(room.height(), notice.prefHeight(wide)));
            if (best.filter(before -> before.covered() <= found.covered()).isEmpty()) {
                best = Optional.of(found);
            }
        }
        return best.orElseThrow().place();
    }

    private List<Box> read(double time) {
        BenchState<?> state = model.state();
        return Legible.in(state.story().at(time, state.gaze())).stream()
                .map(stage::view)
                .toList();
    }
}
