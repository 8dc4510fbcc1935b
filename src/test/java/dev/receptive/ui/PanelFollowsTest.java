package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Subject;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** What stands beside the stage is of what stands on it, whatever was there before. */
class PanelFollowsTest extends WindowOnEveryBench {

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
