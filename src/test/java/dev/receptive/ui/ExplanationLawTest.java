package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number explains itself, on every bench: whatever is asked answers, and each number of the answer does. */
@Tag("thorough")
class ExplanationLawTest extends OneWindowOnEveryBench {

    private static final int MOST_ASKED = 120;

    private void onStage(Bench<?> bench) {
        open.begin(bench);
        open.run(() -> open.session.model().toEnd());
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void whateverIsAskedAnswersAndSoDoesEachNumberOfTheAnswer(Bench<?> bench) {
        onStage(bench);
        Deque<Spot> toAsk = new ArrayDeque<>(open.fx(() -> open.session.model().state().targets().stream()
                .map(Target::first)
                .toList()));
        Set<Spot> asked = new HashSet<>();
        while (!toAsk.isEmpty() && asked.size() < MOST_ASKED) {
            Spot spot = toAsk.poll();
            if (!asked.add(spot)) {
                continue;
            }
            open.run(() -> open.session.model().ask(spot));
            Node pane = open.find("explanation");
            assertThat(pane.isVisible()).isTrue();
            assertThat(answer()).as("%s", spot).isNotBlank();
            assertThat(answer())
                    .as("%s: a list is announced where one follows", spot)
                    .doesNotEndWith(":");
            assertThat(open.fx(pane::getAccessibleText))
                    .as("spoken as it is shown")
                    .isEqualTo(open.label("explanation-name") + ". " + answer());
            open.session.model().state().reading().explain(spot).ifPresent(explanation -> {
                assertThat(answer()).contains(explanation.equation());
                explanation.parts().forEach(part -> {
                    part.source().ifPresent(toAsk::add);
                    part.weight().ifPresent(toAsk::add);
                });
            });
        }
    }

    /** Where nothing is looked at, what is asked is the number to which the story has come; if it has come to none, nothing. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void atEveryMomentTheQuestionIsAnsweredOrNotTaken(Bench<?> bench) {
        onStage(bench);
        for (int tenth = 0; tenth <= 10; tenth++) {
            double part = tenth / 10.0;
            open.run(() -> {
                BenchModel<?> model = open.session.model();
                model.trail(trail -> Trail.NONE);
                model.hover(Optional.empty());
                model.select(Optional.empty());
                model.seek(model.score().duration() * part);
                boolean taken = model.ask();
                assertThat(open.window.views().explanation().isVisible()).isEqualTo(taken);
            });
        }
        open.run(() -> open.session.model().trail(trail -> Trail.NONE));
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void theKeyboardAsksFollowsComesBackAndLeaves(Bench<?> bench) {
        onStage(bench);
        Optional<Spot> explained = open.fx(() -> open.session.model().state().targets().stream()
                .map(Target::first)
                .filter(spot -> open.session.model().state().reading().explain(spot).stream()
                        .anyMatch(explanation -> explanation.parts().stream()
                                .anyMatch(part -> part.source().isPresent())))
                .findFirst());
        if (explained.isEmpty()) {
            return;
        }
        open.run(() -> {
            open.session.model().select(explained);
            open.window.explain();
        });
        assertThat(open.find("explanation").isFocused()).isTrue();
        assertThat(trail()).containsExactly(explained.get());
        assertThat(open.fx(() -> open.session.model().state().gaze().pointed()))
                .as("the stage tells of what was asked")
                .isEqualTo(explained);

        open.keys(KeyCode.RIGHT, KeyCode.LEFT);
        Spot lit = open.fx(() -> open.session.model().state().gaze().pointed()).orElseThrow();
        assertThat(open.fx(() -> open.session.model().state().reading().explain(explained.get()).stream()
                        .flatMap(explanation -> explanation.written().stream())
                        .flatMap(word -> word.spot().stream())
                        .findFirst()))
                .as("the arrows go from number to number")
                .contains(lit);
        open.keys(KeyCode.ENTER);
        assertThat(trail()).containsExactly(explained.get(), lit);

        open.keys(KeyCode.BACK_SPACE);
        assertThat(trail()).containsExactly(explained.get());

        open.keys(KeyCode.ESCAPE);
        assertThat(open.find("explanation").isVisible()).isFalse();
        assertThat(open.window.stage().isFocused()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void anEditIsInTheAnswerAtOnce(Bench<?> bench) {
        onStage(bench);
        BenchModel<?> model = open.session.model();
        Optional<Spot> typed = open.fx(() -> model.state().targets().stream()
                .map(Target::first)
                .filter(model::isEditable)
                .findFirst());
        if (typed.isEmpty()) {
            return;
        }
        open.run(() -> model.ask(typed.get()));
        open.run(() -> model.set(typed.get(), 7, "typed"));
        assertThat(open.label("explanation-name")).contains("7");
        open.run(model::undo);
        assertThat(open.label("explanation-name"))
                .isEqualTo(open.fx(
                        () -> model.state().words().say(model.state().reading().tip(typed.get()))));
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void whereThereIsNoNumberToAskThatIsSaid(Bench<?> bench) {
        onStage(bench);
        boolean asked = open.fx(() -> {
            open.session.model().hover(Optional.empty());
            open.session.model().select(Optional.empty());
            open.session.model().toEnd();
            open.window.explain();
            return open.session.model().state().trail().asked().isPresent();
        });
        assertThat(open.fx(() -> open.window.notice().isVisible())).isNotEqualTo(asked);
        open.run(() -> open.session.model().state().targets().stream()
                .map(Target::first)
                .findFirst()
                .ifPresent(spot -> open.session.model().hover(Optional.of(spot))));
        assertThat(open.fx(() -> open.window.notice().isVisible()))
                .as("who only looks has not gone on")
                .isNotEqualTo(asked);
        boolean answered = open.fx(() -> {
            open.window.explain();
            return open.session.model().state().trail().asked().isPresent();
        });
        assertThat(answered && open.fx(() -> open.window.notice().isVisible()))
                .as("who asks and is answered needs no hint")
                .isFalse();
    }

    /** In a presentation the answer is read from the last row, and stands over the stage; after it all is as it was. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void anAnswerIsPresentedInLargeLettersOverTheStage(Bench<?> bench) {
        onStage(bench);
        Region pane = (Region) open.find("explanation");
        Optional<Spot> first = open.fx(() -> open.session.model().state().targets().stream()
                .map(Target::first)
                .findFirst());
        if (first.isEmpty()) {
            return;
        }
        open.run(() -> open.session.model().ask(first.get()));
        answer();
        double small = letters();
        open.run(() -> open.window.present(true));
        answer();

        assertThat(letters()).isGreaterThanOrEqualTo(24);
        assertThat(open.fx(pane::getWidth))
                .isGreaterThan(open.fx(() -> pane.getScene().getWidth() * 0.98));
        assertThat(open.fx(pane::getHeight))
                .isLessThan(open.fx(() -> pane.getScene().getHeight() * 0.4));

        open.run(() -> open.window.present(false));
        answer();
        assertThat(letters()).isEqualTo(small).isLessThan(24);
        assertThat(open.fx(pane::getWidth)).isLessThan(400);
        open.run(() -> open.session.model().trail(trail -> Trail.NONE));
    }

    /** The size of the smallest letters of the answer. */
    private double letters() {
        return open.fx(() -> ((TextFlow) open.find("explanation-answer"))
                .getChildren().stream()
                        .mapToDouble(node -> node instanceof Text text
                                ? text.getFont().getSize()
                                : ((Label) node).getFont().getSize())
                        .min()
                        .orElseThrow());
    }

    private List<Spot> trail() {
        return open.fx(() -> open.session.model().state().trail().spots());
    }

    /** What scrolls has its content once it is laid out. */
    private String answer() {
        open.run(open::layOut);
        TextFlow flow = (TextFlow) open.find("explanation-answer");
        return flow.getChildren().stream()
                .map(node -> node instanceof Text text ? text.getText() : ((Label) node).getText())
                .collect(Collectors.joining());
    }
}
