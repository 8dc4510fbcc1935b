package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said where a gesture can do nothing is true, on every bench. */
@Tag("thorough")
class WhyLawTest extends OneWindowOnEveryBench {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    private List<Spot> atTheEnd(Bench<?> bench) {
        open.begin(bench);
        open.run(() -> open.session.model().toEnd());
        return open.fx(() -> open.session.model().state().targets().stream()
                .map(Target::first)
                .filter(spot -> !open.session.model().isEditable(spot))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void onlyANumberWithArithmeticIsSaidToBeComputed(Bench<?> bench) {
        for (Spot spot : atTheEnd(bench)) {
            BenchModel<?> model = open.session.model();
            boolean isComputed = model.state().reading().explain(spot).isPresent();
            if (!isComputed) {
                assertThat(open.fx(() -> EditedCell.why(model, spot)))
                        .as("%s", spot)
                        .isNotEqualTo(Sentence.of("error.edit.computed"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void whatSeesOthersIsNotSaidToBeGiven(Bench<?> bench) {
        for (Spot spot : atTheEnd(bench)) {
            BenchState<?> state = open.session.model().state();
            if (state.reading().explain(spot).isEmpty()
                    && !state.reading().links(spot).sees().isEmpty()) {
                assertThat(state.reading().given(spot)).as("%s", spot).isNotEqualTo(Sentence.of("explain.given"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void copyingWithNoGridChosenIsTold(Bench<?> bench) {
        open.begin(bench);
        ClipboardContent before = new ClipboardContent();
        before.putString("as before");
        open.run(() -> {
            Clipboard.getSystemClipboard().setContent(before);
            open.window.stage().requestFocus();
        });
        open.chord(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(open.label("notice-text")).isEqualTo(WORDS.say("copy.where"));
        assertThat(open.fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("as before");
    }
}
