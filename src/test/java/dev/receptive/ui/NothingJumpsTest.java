package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.document.Benches;
import dev.receptive.document.EveryBench;
import dev.receptive.document.Example;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Messages and complaints float, and a list stays where it was clicked. */
@Tag("thorough")
class NothingJumpsTest extends WindowOnEveryBench {

    private List<Bounds> places() {
        return open.fx(() -> {
            LaidOut.at(
                    open.stage.getScene().getRoot(),
                    open.stage.getScene().getWidth(),
                    open.stage.getScene().getHeight());
            return LaidOut.visible(open.stage.getScene().getRoot())
                    .filter(node -> !"notice".equals(node.getId()))
                    .filter(node ->
                            !isIn(node, ".notice") && !node.getStyleClass().contains("field-problem"))
                    .filter(node -> !isIn(node, ".about"))
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .toList();
        });
    }

    private static boolean isIn(Node node, String style) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains(style.substring(1))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aMessageFloatsAndPushesNothing() {
        List<Bounds> before = places();
        open.run(() -> open.window.notice().show(Sentence.of("paste.where")));
        assertThat(places()).isEqualTo(before);
        open.run(() -> open.window.notice().hide());
    }

    /** Whose code is shown may be long or short: the tabs stay where they were pressed. */
    @Test
    void tabsOfCodeStayWhereTheyAre() {
        for (Bench<?> bench : Benches.ALL.all()) {
            open.run(() -> open.session.desk().show(bench));
            List<String> titles =
                    open.fx(() -> CodePanel.titles(open.session.model().state().subject()));
            List<Double> tops = titles.stream()
                    .map(title -> open.fx(() -> {
                        open.window.views().inspector().code().show(title);
                        LaidOut.at(open.stage.getScene().getRoot(), 1400, 900);
                        Node tab = open.find("code-" + titles.get(0).toLowerCase(Locale.ROOT));
                        return Math.rint(tab.localToScene(0, 0).getY());
                    }))
                    .distinct()
                    .toList();
            assertThat(tops).as("%s: %s", bench.code(), titles).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void fiftyMistakesScrollInsideTheMessageAndAreCounted() {
        List<Bounds> before = places();
        List<Problem> mistakes = IntStream.rangeClosed(1, 50)
                .mapToObj(line -> new Problem("my.yaml", line, 1, Sentence.of("error.whole", "a whole sentence")))
                .toList();
        open.run(() -> open.window.notice().mistakes(new FileProblems(mistakes)));
        assertThat(places()).isEqualTo(before);
        assertThat(open.label("notice-count")).isEqualTo("50 mistakes");
        open.run(() -> {
            Notice notice = open.window.notice();
            Bounds stage = open.window.stage().localToScene(open.window.stage().getLayoutBounds());
            Bounds at = notice.localToScene(notice.getLayoutBounds());
            assertThat(stage.contains(at)).isTrue();
            assertThat(at.getHeight()).isLessThan(stage.getHeight() / 2).isGreaterThan(60);
            assertThat(notice.lookup(".scroll-bar:vertical").isVisible()).isTrue();
            notice.hide();
        });
    }

    @Test
    void whatAFieldComplainsOfFloatsUnderIt() {
        open.run(() -> open.session.desk().show(EveryBench.all().first()));
        List<Bounds> before = places();
        open.run(() -> {
            TextField field = (TextField) open.find("stride-height");
            field.requestFocus();
            field.setText("99");
        });
        open.keys(KeyCode.ENTER);
        assertThat(places()).isEqualTo(before);
        open.run(() -> {
            Node problem = open.find("stride-height").getScene().getRoot().lookupAll(".field-problem").stream()
                    .filter(Node::isVisible)
                    .findFirst()
                    .orElseThrow();
            assertThat(problem.getLayoutBounds().getHeight()).isGreaterThan(20);
        });
        open.keys(KeyCode.ESCAPE);
    }

    @Test
    void theListStaysWhereItIsWhateverIsOpened() {
        for (Bench<?> bench : Benches.ALL.all()) {
            open.show(bench);
            List<Bounds> before = list();
            for (Example example : open.session
                    .examples(bench)
                    .subList(0, Math.min(8, open.session.examples(bench).size()))) { // in sight
                open.run(() -> open.session.openExample(example.document()));
                assertThat(list()).as(example.document().id()).isEqualTo(before);
            }
        }
    }

    private List<Bounds> list() {
        places();
        return open.fx(() -> open.stage.getScene().getRoot().lookupAll(".example").stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList());
    }
}
