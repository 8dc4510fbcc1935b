package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said under a control is painted over the rows that follow, and none of them over it. */
@Tag("thorough")
class ComplaintsOnTopTest extends OneWindowOnEveryBench {

    private static int fieldsSeen;

    /** Otherwise nothing was tried. */
    @AfterAll
    static void thereWereFields() {
        assertThat(fieldsSeen).isGreaterThan(30);
    }

    private List<TextField> fields() {
        return open.fx(() -> open.stage.getScene().getRoot().lookupAll(".parameters .text-field").stream()
                .map(TextField.class::cast)
                .filter(ComplaintsOnTopTest::isShown)
                .toList());
    }

    private static boolean isShown(Node node) {
        return node.isVisible()
                && Optional.<Node>ofNullable(node.getParent())
                        .filter(up -> !isShown(up))
                        .isEmpty();
    }

    /** Whether the column that it stands in shows all of it. */
    private static boolean isInSight(Node node) {
        open.layOut();
        Scrolling room = Scrolling.around(node).orElseThrow();
        Bounds sight = room.localToScene(room.getLayoutBounds());
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getMinY() >= sight.getMinY() - 1 && at.getMaxY() <= sight.getMaxY() + 1;
    }

    /** The rows that are painted over one of theirs, from a node up to the panel. */
    private static List<Node> over(Node node) {
        Node row = node;
        while (row.getParent() != null && !(row.getParent() instanceof ParameterPanel<?>)) {
            row = row.getParent();
        }
        Node own = row;
        Parent panel = row.getParent();
        return panel.getChildrenUnmodifiable().stream()
                .filter(other -> !other.equals(own) && other.getViewOrder() <= own.getViewOrder())
                .toList();
    }

    @AfterEach
    void largeAgain() {
        open.run(() -> {
            open.stage.setWidth(1400);
            open.stage.setHeight(860);
        });
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aComplaintLiesOverTheRowsAroundIt(Bench<?> bench) {
        open.begin(bench);
        open.run(() -> {
            open.stage.setWidth(960);
            open.stage.setHeight(600);
        });
        List<TextField> fields = fields();
        fieldsSeen += fields.size();
        for (TextField field : fields) {
            open.run(() -> {
                field.requestFocus();
                field.setText("?");
            });
            open.keys(KeyCode.ENTER);
            List<Label> said = open.fx(() -> open.stage.getScene().getRoot().lookupAll(".field-problem").stream()
                    .filter(ComplaintsOnTopTest::isShown)
                    .map(Label.class::cast)
                    .toList());
            assertThat(said).as(field.getId()).hasSize(1);
            assertThat(open.fx(() -> over(said.get(0)))).as(field.getId()).isEmpty();
            assertThat(open.fx(() -> isInSight(said.get(0)))).as(field.getId()).isTrue();
            open.keys(KeyCode.ESCAPE);
        }
    }
}
