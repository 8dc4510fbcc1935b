package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Benches;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("compute")
@Tag("thorough")
class DrillTest {

    private static final int QUESTIONS = Integer.getInteger("laws.drills", 1000);

    @ParameterizedTest
    @EnumSource
    void everyQuestionHasARightAnswerAmongDistinctChoices(DrillKind kind) {
        Drill drill = Drill.of(kind, 7);
        Set<String> stages = new HashSet<>();
        for (int number = 0; number < QUESTIONS; number++) {
            Page page = drill.sitting(Benches.ALL).page();
            Posed posed = posed(drill);
            if (posed.manner() instanceof Manner.Choosing choosing) {
                List<String> texts = choosing.options().stream()
                        .map(option -> option.title().en())
                        .toList();
                String right = posed.solution().text().title().en();
                assertThat(texts)
                        .as("%s %d", kind, number)
                        .hasSize(4)
                        .doesNotHaveDuplicates()
                        .contains(right);
                for (int option = 0; option < texts.size(); option++) {
                    assertThat(posed.judge(new Reply.Chosen(option)).right())
                            .isEqualTo(texts.get(option).equals(right));
                }
            } else {
                assertThat(posed.solution().lit()).as("%s %d", kind, number).isNotEmpty();
            }
            stages.add(page.staging().exhibit().setup().experiment().toString());
            drill = drill.next(GivenAnswer.NONE);
        }
        assertThat(stages).hasSizeGreaterThan(QUESTIONS / 20);
    }

    private static Posed posed(Drill drill) {
        Sitting sitting = drill.sitting(Benches.ALL);
        return sitting.posed(Demonstration.of(sitting.page().staging())).orElseThrow();
    }

    /** The right answer is not to be found by where it stands. */
    @Test
    void theRightAnswerStandsAnywhere() {
        Drill drill = Drill.of(DrillKind.OUTPUT_SIZE, 1);
        int[] places = new int[4];
        int same = 0;
        int last = -1;
        for (int number = 0; number < 200; number++, drill = drill.next(GivenAnswer.NONE)) {
            Posed posed = posed(drill);
            int place = 0;
            while (!posed.judge(new Reply.Chosen(place)).right()) {
                place++;
            }
            places[place]++;
            same += place == last ? 1 : 0;
            last = place;
        }
        assertThat(IntStream.of(places)).allMatch(count -> count > 30);
        assertThat(same).isBetween(30, 70);
    }

    /** Questions that follow each other are not alike. */
    @Test
    void stagesDiffer() {
        Drill drill = Drill.of(DrillKind.PARAMETER_COUNT, 42);
        Set<Integer> channels = new HashSet<>();
        for (int number = 0; number < 40; number++, drill = drill.next(GivenAnswer.NONE)) {
            Demonstration stage =
                    Demonstration.of(drill.sitting(Benches.ALL).page().staging());
            channels.add(stage.planes("input").size());
        }
        assertThat(channels).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    private static final GivenAnswer RIGHT = GivenAnswer.NONE.tried(true);
    private static final GivenAnswer WRONG = GivenAnswer.NONE.tried(false);

    @Test
    void aStreakGrowsAndEnds() {
        Drill two = Drill.of(DrillKind.OUTPUT_SIZE, 1)
                .met(GivenAnswer.NONE, RIGHT)
                .next(RIGHT)
                .met(GivenAnswer.NONE, RIGHT)
                .next(RIGHT);

        assertThat(two.streak()).isEqualTo(2);
        assertThat(two.number()).isEqualTo(2);
        assertThat(two.met(GivenAnswer.NONE, WRONG).streak()).isZero();
        assertThat(two.met(GivenAnswer.NONE, WRONG).best()).isEqualTo(2);
        assertThat(two.met(GivenAnswer.NONE, GivenAnswer.NONE.passed()).streak())
                .isZero();
        assertThat(two.next(GivenAnswer.NONE).streak()).isZero();
    }

    @Test
    void onlyTheFirstAnswerCounts() {
        Drill wrong = Drill.of(DrillKind.OUTPUT_SIZE, 1).met(GivenAnswer.NONE, WRONG);

        assertThat(wrong.met(WRONG, WRONG.tried(true)).streak()).isZero();
    }

    @Test
    void aQuestionThatWasMetIsNotAskedAnotherTime() {
        Drill drill = Drill.of(DrillKind.OUTPUT_SIZE, 1);

        assertThat(drill.kept(GivenAnswer.NONE)).isEqualTo(drill);
        assertThat(drill.met(GivenAnswer.NONE, RIGHT).kept(RIGHT))
                .isEqualTo(new Drill(DrillKind.OUTPUT_SIZE, 1, 1, 1, 1));
    }

    @Test
    void theSameSeriesAsksTheSame() {
        Drill drill = Drill.of(DrillKind.CELL_VALUE, 3).next(RIGHT);

        assertThat(posed(drill).manner())
                .isEqualTo(posed(Drill.of(DrillKind.CELL_VALUE, 3).next(RIGHT)).manner());
        assertThat(drill.sitting(Benches.ALL).page().staging())
                .isNotEqualTo(Drill.of(DrillKind.CELL_VALUE, 4)
                        .next(RIGHT)
                        .sitting(Benches.ALL)
                        .page()
                        .staging());
    }

    @Test
    void anotherSeriesBeginsAnewAndTheBestStays() {
        Drilled one = Drilled.NONE.with(new Drill(DrillKind.CELL_VALUE, 1, 9, 3, 7));

        assertThat(one.series(2).of(DrillKind.CELL_VALUE)).isEqualTo(new Drill(DrillKind.CELL_VALUE, 2, 0, 0, 7));
        assertThat(one.without(DrillKind.CELL_VALUE).of(DrillKind.CELL_VALUE))
                .isEqualTo(Drill.of(DrillKind.CELL_VALUE, 1));
    }
}
