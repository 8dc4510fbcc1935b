package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.document.Benches;
import dev.receptive.document.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was looked at closer is gone once something else is opened: that is seen whole, on every bench. */
class OpenedFitsTest extends WindowOnEveryBench {

    @Test
    void whatIsOpenedIsSeenWhole() {
        for (Bench<?> bench : Benches.ALL.all()) {
            open.show(bench);
            List<Example> examples = open.session.examples(bench);
            open.run(() -> open.session.openExample(examples.get(0).document()));
            open.run(() -> open.window.stage().zoom(3));
            open.run(() -> open.session.openExample(examples.get(1).document()));
            assertThat(open.fx(() -> open.window.stage().camera()))
                    .as("%s: opened", bench.code())
                    .isEqualTo(Camera.FIT);
            open.run(() -> open.window.stage().zoom(3));
            open.run(() -> open.session.model().undo());
            assertThat(open.fx(() -> open.window.stage().camera()))
                    .as("%s: undone", bench.code())
                    .isEqualTo(Camera.FIT);
        }
    }
}
