package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Setup;
import dev.receptive.bench.Story;
import dev.receptive.document.Benches;
import dev.receptive.figure.Target;
import dev.receptive.lesson.Lesson;
import dev.receptive.lesson.LessonFiles;
import dev.receptive.lesson.Page;
import dev.receptive.lesson.Sitting;
import dev.receptive.lesson.Withheld;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a question keeps from sight on the stages of all lessons. */
@Tag("compute")
class HeldStageTest {

    private static final List<Lesson> LESSONS = LessonFiles.all(Benches.ALL);

    /** A stage as it stands when somebody turns to it. */
    private record Turned(String name, Set<Withheld> withheld, Scene scene, List<Target> targets) {

        static Turned of(Lesson lesson, int place, Words words) {
            Sitting sitting = Sitting.of(lesson, true).at(place);
            Page page = sitting.page();
            Exhibit exhibit = sitting.exhibit();
            Story story = told(exhibit.setup(), words);
            double time = story.timeOf(exhibit.at()).orElse(0);
            return new Turned(
                    lesson.id() + "/" + page.id(),
                    Set.copyOf(sitting.withheld()),
                    story.at(time, Gaze.NONE),
                    story.targets(time, Gaze.NONE));
        }

        private static Story told(Setup<?> setup, Words words) {
            return setup.compute().tell(new Board(760, 680, words));
        }

        Scene seen(Words words) {
            return new HeldStage(withheld).of(scene, targets, words);
        }
    }

    private static List<Turned> all(Words words) {
        List<Turned> all = new ArrayList<>();
        for (Lesson lesson : LESSONS) {
            for (int place = 0; place < lesson.pages().size(); place++) {
                all.add(Turned.of(lesson, place, words));
            }
        }
        return all;
    }

    private static Stream<Mark> marks(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof Mark.Group group ? marks(group.marks()) : Stream.of(mark));
    }

    private static List<String> texts(Scene scene) {
        return marks(scene.marks())
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whileSpaceWaitsForAnAnswerNoStageInvitesToPressIt(Language language) {
        Words words = Words.in(language);
        String space = words.say("keys.space");
        List<String> wrong = new ArrayList<>();
        for (Turned turned : all(words)) {
            if (turned.withheld().contains(Withheld.TIME)) {
                texts(turned.seen(words)).stream()
                        .filter(text -> text.contains(space))
                        .forEach(text -> wrong.add(turned.name() + ": " + text));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aQuestionAboutASizeDoesNotShowIt(Language language) {
        Words words = Words.in(language);
        List<Turned> asked = all(words).stream()
                .filter(turned -> turned.withheld().contains(Withheld.SIZE))
                .toList();
        assertThat(asked).hasSize(6);
        for (Turned turned : asked) {
            HeldStage held = new HeldStage(turned.withheld());
            assertThat(turned.withheld()).as(turned.name()).contains(Withheld.TIME, Withheld.FORMULAS);
            assertThat(held.of(turned.targets()))
                    .as(turned.name())
                    .noneMatch(target -> target.first().isIn("output"));
            assertThat(marks(turned.seen(words).marks()).map(Mark::id))
                    .as(turned.name())
                    .noneMatch(id -> id.equals("output")
                            || id.startsWith("ground:output")
                            || id.startsWith("title:output:")
                            || id.equals("unread")
                            || id.equals("narration"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereNothingIsHeldTheStageIsAsItIs(Language language) {
        Words words = Words.in(language);
        all(words).stream()
                .filter(turned -> turned.withheld().isEmpty())
                .forEach(turned -> assertThat(turned.seen(words)).isEqualTo(turned.scene()));
    }
}
