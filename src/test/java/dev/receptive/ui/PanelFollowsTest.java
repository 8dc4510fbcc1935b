package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Subject;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands beside the stage is of what stands on it, whatever was there before. */
@Tag("thorough")
class PanelFollowsTest extends WindowOnEveryBench {

    /** Told in another language, all of it is made anew. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void theLineThatRunsIsInSightHoweverTheWindowCameAbout(Bench<?> bench) {
        open.show(bench);
        for (double part : new double[] {0.5, 1}) {
            open.run(() -> {
                open.session.model().seek(open.session.model().score().duration() * part);
                open.session.switchLanguage();
            });
            open.run(open::layOut);
            assertThat(open.fx(this::isRunningLineHidden)).as("at %s", part).isFalse();
        }
    }

    private boolean isRunningLineHidden() {
        Node root = open.stage.getScene().getRoot();
        Node room = root.lookup(".code-room");
        Bounds window = room.localToScene(room.getLayoutBounds());
        return root.lookupAll(".code-line").stream()
                .filter(line -> line.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                .map(line -> line.localToScene(line.getLayoutBounds()))
                .anyMatch(line -> line.getMinY() < window.getMinY() - 1 || line.getMaxY() > window.getMaxY() + 1);
    }

    /** The law, on every bench: a bench may show things of several kinds, with formulas and code of their own. */
    @Test
    void headingAndTabsAreThoseOfWhatIsShown() {
        for (var document : open.session.examples()) {
            open.lay(document);
            List<String> tabs = open.fx(() -> open.stage.getScene().getRoot().lookupAll(".code-tab").stream()
                    .map(tab -> ((ToggleButton) tab).getText())
                    .toList());
            Subject<?> subject = open.fx(() -> open.session.model().state().subject());
            assertThat(tabs).as("%s", document.id()).isEqualTo(CodePanel.titles(subject));
            String heading =
                    open.fx(() -> ((Label) open.stage.getScene().getRoot().lookup("#formula-title")).getText());
            assertThat(heading)
                    .as("%s", document.id())
                    .isEqualTo(open.fx(() -> open.state().words().say(subject.formulaTitle())));
        }
    }
}
