package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Benches;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("compute")
class DrillTest {

    private static final int QUESTIONS = Integer.getInteger("laws.drills", 1000);

    @ParameterizedTest
    @EnumSource
    void everyQuestionHasARightAnswerAmongDistinctChoices(DrillKind kind) {
        Drill drill = Drill.of(kind, 7);
        Set<String> stages = new HashSet<>();
        for (int number = 0; number < QUESTIONS; number++) {
            Drill.DrillQuestion question = drill.question(Benches.ALL);
            Posed posed = question.posed();
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
            stages.add(question.page().staging().exhibit().setup().experiment().toString());
            drill = drill.next();
        }
        assertThat(stages).hasSizeGreaterThan(QUESTIONS / 20);
    }

    @Test
    void aStreakGrowsAndEnds() {
        Drill drill = Drill.of(DrillKind.OUTPUT_SIZE, 1);
        Drill two = drill.answered(true).next().answered(true).next();

        assertThat(two.streak()).isEqualTo(2);
        assertThat(two.answered(false).streak()).isZero();
        assertThat(two.answered(false).best()).isEqualTo(2);
        assertThat(two.number()).isEqualTo(2);
    }

    @Test
    void theSameSeedAsksTheSame() {
        Drill drill = Drill.of(DrillKind.CELL_VALUE, 3).next();

        assertThat(drill.question(Benches.ALL).posed().manner())
                .isEqualTo(Drill.of(DrillKind.CELL_VALUE, 3)
                        .next()
                        .question(Benches.ALL)
                        .posed()
                        .manner());
        assertThat(drill.question(Benches.ALL).page().staging())
                .isNotEqualTo(Drill.of(DrillKind.CELL_VALUE, 4)
                        .next()
                        .question(Benches.ALL)
                        .page()
                        .staging());
    }
}
