package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Setup;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.lesson.Manner;
import dev.receptive.lesson.Posed;
import dev.receptive.lesson.Reply;
import dev.receptive.lesson.Solution;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of every lesson, answered rightly from the stage by keys alone, and on to the next page by Page Down. */
@Tag("thorough")
class LessonsByKeysAloneTest extends OneWindowOnLessons {

    static Stream<Arguments> inBothLanguages() {
        return lessons()
                .flatMap(lesson -> Stream.of(Language.values()).map(language -> Arguments.of(lesson, language)));
    }

    @ParameterizedTest
    @MethodSource("inBothLanguages")
    void everyQuestionIsAnsweredRightly(int lesson, Language language) {
        open.run(() -> {
            open.session.language(language);
            taken().open(ALL.get(lesson));
            open.layOut();
        });
        open.focusStage();
        for (int page = 0; page < ALL.get(lesson).pages().size(); page++) {
            String as = ALL.get(lesson).id() + ", page " + (page + 1);
            assertThat(open.fx(() -> taken().page().orElseThrow().sitting().place()))
                    .as(as)
                    .isEqualTo(page);
            if (open.fx(() -> taken().page().orElseThrow().question()).isPresent()) {
                answer();
                assertThat(open.fx(() ->
                                taken().page().orElseThrow().sitting().answer().right()))
                        .as(as)
                        .isTrue();
            }
            open.keys(KeyCode.PAGE_DOWN);
        }
    }

    private void answer() {
        Posed posed = open.fx(
                () -> taken().page().orElseThrow().question().orElseThrow().posed());
        Solution solution = posed.solution();
        Manner manner = posed.manner();
        if (manner instanceof Manner.Choosing choosing) {
            int right = IntStream.range(0, choosing.options().size())
                    .filter(option -> posed.judge(new Reply.Chosen(option)).right())
                    .findFirst()
                    .orElseThrow();
            open.keys(KeyCode.ENTER);
            times(KeyCode.DOWN, right);
            open.keys(KeyCode.ENTER);
        } else if (manner instanceof Manner.Numbering) {
            open.keys(KeyCode.ENTER);
            type(solution);
            open.keys(KeyCode.ENTER);
        } else if (manner instanceof Manner.Clicking) {
            open.keys(KeyCode.ENTER);
            choose(solution.lit());
            open.keys(KeyCode.TAB, KeyCode.ENTER);
        } else if (manner instanceof Manner.Windowing) {
            open.keys(KeyCode.ENTER);
            choose(solution.lit());
            open.keys(KeyCode.TAB);
            type(solution);
            open.keys(KeyCode.ENTER);
        } else if (manner instanceof Manner.Arranging arranging) {
            arrange(posed, arranging.items().size());
        } else {
            setUp(solution.stage().orElseThrow());
        }
    }

    private void times(KeyCode key, int count) {
        for (int i = 0; i < count; i++) {
            open.keys(key);
        }
    }

    private void type(Solution solution) {
        String text = solution.text()
                .in(Words.in(open.fx(() -> open.session.settings().language())));
        open.robot.write(text.replace('−', '-'));
        open.settle();
    }

    /** From number to number by arrows, and with Ctrl from channel to channel. */
    private void choose(List<Patch> patches) {
        List<Spot> spots = patches.stream()
                .flatMap(patch -> IntStream.range(0, patch.count()).mapToObj(patch::spot))
                .sorted(Comparator.comparingInt(Spot::channel))
                .toList();
        for (Spot spot : spots) {
            for (int tries = 0; tries < 6 && at().channel() != spot.channel(); tries++) {
                open.chord(KeyCode.SHORTCUT, at().channel() < spot.channel() ? KeyCode.DOWN : KeyCode.UP);
            }
            Spot from = at();
            assertThat(from.channel()).isEqualTo(spot.channel());
            times(spot.row() > from.row() ? KeyCode.DOWN : KeyCode.UP, Math.abs(spot.row() - from.row()));
            times(
                    spot.column() > from.column() ? KeyCode.RIGHT : KeyCode.LEFT,
                    Math.abs(spot.column() - from.column()));
            open.keys(KeyCode.ENTER);
        }
    }

    private Spot at() {
        return open.fx(() -> ((GridNode) open.stage.getScene().getFocusOwner()).current());
    }

    /** Each item in turn is moved up to its place. */
    private void arrange(Posed posed, int count) {
        List<Integer> right = rightOrder(posed, count);
        open.keys(KeyCode.ENTER);
        List<Integer> now = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        int focused = 0;
        for (int place = 0; place < count; place++) {
            int from = now.indexOf(right.get(place));
            times(from > focused ? KeyCode.DOWN : KeyCode.UP, Math.abs(from - focused));
            times(KeyCode.ENTER, from - place);
            now.add(place, now.remove(from));
            focused = place;
        }
        open.keys(KeyCode.TAB, KeyCode.ENTER);
    }

    /** The items as they were offered, in the order that is judged to be right. */
    private static List<Integer> rightOrder(Posed posed, int count) {
        return permutations(IntStream.range(0, count).boxed().toList())
                .filter(order -> posed.judge(new Reply.Arranged(order)).right())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<List<Integer>> permutations(List<Integer> of) {
        return of.isEmpty()
                ? Stream.of(List.of())
                : of.stream()
                        .flatMap(first -> permutations(of.stream()
                                        .filter(each -> !each.equals(first))
                                        .toList())
                                .map(rest -> Stream.concat(Stream.of(first), rest.stream())
                                        .toList()));
    }

    /** The stage is set up by a hand of the test's own; what is given as the answer is given by keys. */
    private <E extends Experiment> void setUp(Setup<E> answer) {
        open.run(
                () -> open.session.desk().model(answer.bench()).edit(Sentence.of("edit.padding"), answer.experiment()));
        open.keys(KeyCode.ENTER, KeyCode.ENTER);
    }
}
