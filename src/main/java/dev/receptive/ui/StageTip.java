package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/** What is told of the number that is looked at, beside it and over nothing that it is compared with. */
final class StageTip extends Label {

    /** Between the tip and the edge of the stage. */
    private static final double MARGIN = 4;

    private final StageView stage;

    StageTip(StageView stage) {
        this.stage = stage;
        getStyleClass().add("stage-tip");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void render(BenchState<?> state) {
        boolean still = !stage.editor().isVisible() && !state.playhead().isMoving();
        Optional<Spot> asked = state.gaze()
                .asked()
                .filter(spot -> still && state.standing().target(spot).isPresent());
        setVisible(asked.isPresent());
        asked.ifPresent(spot -> {
            setText(Stream.concat(Stream.of(state.reading().tip(spot)), state.reading().beyond(spot).stream())
                    .map(state.words()::say)
                    .collect(Collectors.joining("\n")));
            applyCss(); // without its skin it has no size
            autosize();
            Box inside = new Box(0, 0, stage.getWidth(), stage.getHeight()).grow(-MARGIN);
            Box place = new TipPlace(getWidth(), getHeight(), inside)
                    .near(
                            stage.view(stage.box(spot)),
                            Stream.concat(around(state.standing(), spot).stream(), stage.notice().stream())
                                    .toList(),
                            views(Legible.in(state.scene())));
            relocate(place.x(), place.y());
        });
    }

    /** A number and those beside, above and below it: what it is compared with. */
    private List<Box> around(Standing standing, Spot spot) {
        return views(Stream.of(spot, spot.moved(-1, 0), spot.moved(1, 0), spot.moved(0, -1), spot.moved(0, 1))
                .flatMap(each -> standing.place(each).stream())
                .toList());
    }

    private List<Box> views(List<Box> boxes) {
        return boxes.stream().map(stage::view).toList();
    }
}
