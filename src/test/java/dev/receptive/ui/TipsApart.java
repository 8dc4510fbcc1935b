package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.EveryBench;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** The numbers of a stage that are pointed at, and their tips; all of it on the screen's thread. */
record TipsApart(OpenWindow open) {

    /** Numbers of one stage that are pointed at. */
    private static final int MOST = 60;

    /** Of what is in sight no more than so many numbers, evenly. */
    List<Spot> tried() {
        List<Spot> all = open.session.model().state().targets().stream()
                .flatMap(EveryBench::spots)
                .filter(TipsApart::isTried)
                .toList();
        int every = 1 + all.size() / MOST;
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** Of many channels some, of a grid every third number of each row and each column, of a photograph a few. */
    private static boolean isTried(Spot spot) {
        return (spot.channel() < 3 || spot.channel() % 7 == 0) && isTriedOfItsChannel(spot);
    }

    private static boolean isTriedOfItsChannel(Spot spot) {
        boolean near = spot.row() < 8 && spot.column() < 8;
        return (near && (spot.row() + spot.column()) % 3 == 0) || (spot.row() % 61 == 0 && spot.column() % 61 == 0);
    }

    /** Points at a number: its tip covers neither it nor those beside it. */
    void assertFree(Spot spot) {
        StageView stage = open.window.stage();
        open.session.model().hover(Optional.of(spot));
        Node label = stage.lookup(".stage-tip");
        Bounds tip = label.localToParent(label.getLayoutBounds());
        assertThat(stage.lookup(".stage-tip").isVisible()).as("%s", spot).isTrue();
        BenchState<?> state = open.session.model().state();
        for (Spot near : List.of(spot, spot.moved(-1, 0), spot.moved(1, 0), spot.moved(0, -1), spot.moved(0, 1))) {
            Optional<Box> box = state.standing()
                    .target(near)
                    .filter(target -> target.holds(near))
                    .flatMap(target -> target.box(near))
                    .map(stage::view);
            assertThat(box.filter(cell -> tip.intersects(cell.x(), cell.y(), cell.width(), cell.height())))
                    .as(
                            "%s under the tip of %s in %s: %s of %s, %s, %s",
                            near,
                            spot,
                            state.opened().document().title(),
                            tip,
                            stage.getLayoutBounds(),
                            state.standing().place(near),
                            box)
                    .isEmpty();
        }
        assertThat(stage.getLayoutBounds().contains(tip)).as("%s", spot).isTrue();
    }
}
