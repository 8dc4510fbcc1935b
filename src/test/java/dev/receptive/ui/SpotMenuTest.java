package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.network.NetworkBench;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The other mouse button asks a number, changes it, or leads to its moment. */
@Tag("thorough")
class SpotMenuTest extends OneWindowOnEveryBench {

    /** As the system asks for a menu; the robot of this screen does not. */
    private void menuOf(Spot spot) {
        Point2D at = open.at(spot);
        open.run(() -> {
            StageView stage = open.window.stage();
            Point2D inScene = stage.localToScene(stage.screenToLocal(at));
            stage.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    inScene.getX(),
                    inScene.getY(),
                    at.getX(),
                    at.getY(),
                    false,
                    new PickResult(stage, inScene.getX(), inScene.getY())));
        });
    }

    private List<String> offered() {
        return open.fx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getId)
                .toList());
    }

    /** As a click on an item does. */
    private void choose(String id) {
        open.run(() -> {
            ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            menu.hide();
            menu.getItems().stream()
                    .filter(item -> id.equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        open.fx(() -> true);
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void everyNumberCanBeAskedByTheMouse(Bench<?> bench) {
        open.run(() -> open.session.desk().show(bench));
        open.fx(() -> true);
        List<Spot> firsts = open.fx(() -> open.session.model().state().targets().stream()
                .map(Target::first)
                .toList());
        for (Spot spot : firsts) {
            menuOf(spot);
            choose("run-menu-explain");
            assertThat(open.fx(() -> open.session.model().state().trail().asked()))
                    .contains(spot);
            open.keys(KeyCode.ESCAPE);
            assertThat(open.fx(() -> open.session.model().state().trail().asked()))
                    .isEmpty();
        }
    }

    @Test
    void aNumberIsChangedFromItsMenu() {
        Spot spot = new Spot("kernel", 0, 1, 1);
        menuOf(spot);
        choose("number-menu-change");
        open.robot.write("7");
        open.keys(KeyCode.ENTER);
        assertThat(open.fx(() -> open.model().value(spot))).isEqualTo(7);
    }

    @Test
    void whatWasComputedLeadsToItsMomentAndCannotBeChanged() {
        Spot spot = new Spot("output", 0, 1, 1);
        menuOf(spot);
        choose("number-menu-moment");
        open.settle();
        assertThat(open.fx(() -> open.model().bookmark().spot())).contains(spot);
        menuOf(spot);
        assertThat(offered()).contains("number-menu-moment").doesNotContain("number-menu-change");
    }

    /** Padding is no number that can be typed: it is said why, and where the number is. */
    @Test
    void whyPaddingCannotBeChangedIsSaid() {
        menuOf(new Spot("input", 0, -1, -1));
        choose("number-menu-change");
        open.until(() -> open.window.notice().isVisible());
    }

    /** A unit of a map leads to the bench of its products, by the menu, too. */
    @Test
    void aUnitOfANetworkIsOpenedElsewhereFromItsMenu() {
        open.run(() -> open.session.desk().show(new NetworkBench()));
        open.fx(() -> true);
        menuOf(new Spot("unit", 0, 1, 1));
        choose("number-menu-elsewhere");
        assertThat(open.fx(() -> open.session.model().bench().code())).isEqualTo("convolution");
    }
}
