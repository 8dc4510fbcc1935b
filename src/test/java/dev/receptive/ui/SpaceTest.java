package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.time.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was clicked, chosen or typed: Space plays, and Page Down turns the page. */
@Tag("thorough")
class SpaceTest extends WindowOnEveryBench {

    /** They open windows of their own. */
    private static final List<String> LEFT_OUT = List.of("export", "present", "benches");

    private List<Node> controls() {
        return open.fx(() -> {
            List<Node> all = new ArrayList<>();
            Set<Node> rooms = open.stage.getScene().getRoot().lookupAll(".scrolling");
            LaidOut.visible(open.stage.getScene().getRoot())
                    .filter(node -> node instanceof ButtonBase || node instanceof ComboBox || node instanceof TextField)
                    .filter(node -> !node.isDisabled() && node.getId() != null && !LEFT_OUT.contains(node.getId()))
                    .filter(node -> isInSight(node, rooms))
                    .forEach(all::add);
            return all;
        });
    }

    private static boolean isInSight(Node node, Set<Node> rooms) {
        return rooms.stream()
                .filter(room -> isInside(node, room))
                .allMatch(room ->
                        room.localToScene(room.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds())));
    }

    private static boolean isInside(Node node, Node room) {
        Node up = node;
        while (up != null && !up.equals(room)) {
            up = up.getParent();
        }
        return up != null;
    }

    private void use(Node node, Random random) {
        open.clickOn(node);
        if (node instanceof ComboBox) {
            for (int i = random.nextInt(3); i > 0; i--) {
                open.robot.type(KeyCode.DOWN);
            }
            open.robot.type(random.nextBoolean() ? KeyCode.ENTER : KeyCode.ESCAPE);
        } else if (node instanceof TextField) {
            if (random.nextBoolean()) {
                open.robot.write(Integer.toString(1 + random.nextInt(3)));
                open.robot.type(KeyCode.ENTER);
            } else {
                open.robot.type(KeyCode.ESCAPE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void spacePlaysAfterAnySequenceOfClicksChoicesAndTypedParameters(long seed) {
        Random random = new Random(seed);
        List<String> used = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            List<Node> controls = controls();
            Node node = controls.get(random.nextInt(controls.size()));
            used.add(node.getId());
            use(node, random);
            open.fx(() -> true);
            Node owner = open.fx(() -> open.stage.getScene().getFocusOwner());
            if (owner instanceof TextField) { // what was typed cannot be, and waits to be mended
                open.keys(KeyCode.ESCAPE);
            }
            spacePlays(used);
        }
    }

    private void spacePlays(List<String> used) {
        Score score = open.fx(() -> open.session.model().score());
        if (score.sizes().isEmpty()) {
            return;
        }
        if (open.fx(this::isAsked)) {
            open.robot.type(KeyCode.SPACE);
            assertThat(open.fx(() -> open.session.model().state().playhead().playing()))
                    .as("plays what is asked about, after " + used)
                    .isFalse();
            return;
        }
        open.run(() -> {
            open.session.model().pause();
            open.session.model().toStart();
        });
        open.robot.type(KeyCode.SPACE);
        assertThat(open.fx(() -> open.session.model().state().playhead().playing()))
                .as("plays after " + used)
                .isTrue();
        open.robot.type(KeyCode.SPACE);
        assertThat(open.fx(() -> open.session.model().state().playhead().playing()))
                .as("pauses after " + used)
                .isFalse();
    }

    /** Whether a drill was opened: its question waits, and the keyboard is at its answer. */
    private boolean isAsked() {
        return open.session
                .lessons()
                .page()
                .filter(page -> page.sitting().isHeldBack())
                .isPresent();
    }

    @Test
    void pageDownTurnsThePageFromAField() {
        open.run(() -> open.session.openExample(open.session.examples().get(2)));
        open.clickOn(open.find("stride-height"));
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(open.fx(() -> open.session.example().map(open.session.examples()::indexOf)))
                .contains(3);
    }

    @Test
    void aButtonReachedByTabKeepsItsOwnSpace() {
        open.run(() -> open.session.model().toStart());
        do {
            open.robot.type(KeyCode.TAB);
        } while (!"play"
                .equals(open.fx(() -> open.stage.getScene().getFocusOwner().getId())));
        open.robot.type(KeyCode.RIGHT);
        open.keys(KeyCode.SPACE);
        assertThat(open.time()).isPositive();
        assertThat(open.fx(() -> open.stage.getScene().getFocusOwner().getId())).isEqualTo("forward");
    }
}
