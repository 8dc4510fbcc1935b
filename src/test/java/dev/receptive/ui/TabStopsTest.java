package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.document.EveryBench;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tab goes round in at most twelve stops: the stage, a list, a bar, a group of choices is one stop each. */
@Tag("thorough")
class TabStopsTest extends OneWindowOnEveryBench {

    private static final int MOST = 12;

    static Stream<Bench<?>> benches() {
        return EveryBench.all().all().stream();
    }

    private Node owner() {
        return open.fx(() -> open.stage.getScene().getFocusOwner());
    }

    private String ownerId() {
        return open.focused();
    }

    @ParameterizedTest
    @MethodSource("benches")
    void theRingClosesAfterAtMostTwelveStops(Bench<?> bench) {
        open.run(() -> {
            open.session.desk().show(bench);
            open.window.notice().show(Sentence.of("paste.where"));
            open.window.stage().requestFocus();
        });
        Node first = owner();
        List<String> stops = new ArrayList<>();
        do {
            open.robot.type(KeyCode.TAB);
            stops.add(ownerId());
        } while (!owner().equals(first) && stops.size() < 50);
        assertThat(stops).as("stops").hasSizeLessThanOrEqualTo(MOST).doesNotHaveDuplicates();
        open.run(() -> open.window.notice().hide());
    }

    @Test
    void shortcutAndArrowsGoFromGridToGridAndEscapeGivesTheKeysBackToTime() {
        open.chord(KeyCode.SHORTCUT, KeyCode.RIGHT);
        assertThat(ownerId()).isEqualTo("grid-input");
        open.chord(KeyCode.SHORTCUT, KeyCode.RIGHT);
        assertThat(ownerId()).isEqualTo("grid-kernel");
        open.chord(KeyCode.SHORTCUT, KeyCode.DOWN);
        assertThat(ownerId()).isEqualTo("grid-bias");
        open.chord(KeyCode.SHORTCUT, KeyCode.UP);
        open.chord(KeyCode.SHORTCUT, KeyCode.LEFT);
        assertThat(ownerId()).isEqualTo("grid-input");
        open.keys(KeyCode.ESCAPE);
        assertThat(ownerId()).isEqualTo("stage");
        double time = open.time();
        open.keys(KeyCode.RIGHT);
        assertThat(open.time()).isGreaterThan(time);
    }

    @Test
    void shortcutAndArrowsGoFromFieldToFieldOfThePanel() {
        open.run(() -> open.find("input-size-height").requestFocus());
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            fields.add(ownerId());
            open.chord(KeyCode.SHORTCUT, KeyCode.DOWN);
        }
        assertThat(fields).doesNotHaveDuplicates().contains("input-size-width", "kernel-size-height", "stride-height");
        open.chord(KeyCode.SHORTCUT, KeyCode.UP);
        assertThat(ownerId()).isEqualTo(fields.get(fields.size() - 1));
    }

    @Test
    void arrowsMoveInAListAndLeaveTheStoryAlone() {
        double time = open.time();
        open.run(() -> open.find("example-4").requestFocus());
        open.keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP);
        assertThat(ownerId()).isEqualTo("example-5");
        assertThat(open.time()).isEqualTo(time);
        open.keys(KeyCode.SPACE);
        assertThat(open.fx(() -> open.session.example().orElseThrow().id())).isNotNull();
        assertThat(open.fx(() -> open.session.example().map(open.session.examples()::indexOf)))
                .contains(4);
    }
}
