package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Figures;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.Secret;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.bench.Topic;
import dev.receptive.bench.Veil;
import dev.receptive.document.Benches;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** As long as a question waits, its stage does not tell the answer: not in a picture, not in words, not to a screen reader. */
@Tag("compute")
class AnswersAreKeptTest {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d[\\d,]*(?:\\.\\d+)?(?![\\d.])");

    /** What the stage is made of: from these texts an answer is to be reckoned, so they may hold the same number by chance. */
    private static final List<String> GIVEN =
            List.of("title:input", "title:kernel", "title:bias", "title:bank", "channel:", "name:", "slides:", "row:");

    /** Tensors that may be as large as the answer says. */
    private static final Set<String> GIVEN_TENSORS = Set.of("input", "kernel", "bias", "moved");

    /** Where the answer may be read all the same, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of();

    /** A stage with a question, as it is seen while that waits. */
    private record Waiting(String name, Demonstration stage, Ask ask) {

        Story story(Words words) {
            Subject<?> subject = stage.exhibit().setup().compute();
            return Veil.of(
                    subject,
                    subject.tell(new Board(960, 640, words)),
                    ask.kept().secrets());
        }

        double moment(Story story) {
            return story.timeOf(stage.exhibit().at()).orElse(0);
        }
    }

    private static List<Waiting> all() {
        List<Waiting> all = new ArrayList<>();
        for (Lesson lesson : LessonFiles.all(Benches.ALL)) {
            for (Page page : lesson.pages()) {
                page.ask()
                        .ifPresent(ask -> all.add(
                                new Waiting(lesson.id() + "/" + page.id(), Demonstration.of(page.staging()), ask)));
            }
        }
        for (DrillKind kind : DrillKind.values()) {
            Drill drill = Drill.of(kind, 7);
            for (int number = 0; number < 6; number++, drill = drill.next(GivenAnswer.NONE)) {
                Page page = drill.sitting(Benches.ALL).page();
                all.add(new Waiting(
                        kind.code() + " " + number,
                        Demonstration.of(page.staging()),
                        page.ask().orElseThrow()));
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void noStageTellsASizeACountOrAField(Language language) {
        Words words = Words.in(language);
        int looked = 0;
        for (Waiting waiting : all()) {
            for (Secret secret : waiting.ask().kept().secrets()) {
                if (secret instanceof Secret.AskedTopic answer && !EXCEPTIONS.containsKey(waiting.name())) {
                    Reckoned reckoned = waiting.stage()
                            .reckoned(answer.topic(), answer.layer())
                            .orElseThrow();
                    assertKept(waiting, reckoned, words);
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(20);
    }

    private static void assertKept(Waiting waiting, Reckoned reckoned, Words words) {
        Story story = waiting.story(words);
        double moment = waiting.moment(story);
        Scene scene = story.at(moment);
        Set<String> telling = telling(reckoned.right());
        Map<String, String> said = said(story, moment, words);
        if (reckoned.topic() == Topic.RECEPTIVE_FIELD) {
            said.keySet().removeIf(id -> id.startsWith("arithmetic:size")); // by chance it adds up to the same
        }
        said.forEach((id, text) -> assertThat(numbers(text))
                .as("%s tells %s in %s: %s", waiting.name(), reckoned.right().text(), id, text)
                .doesNotContainAnyElementsOf(telling));
        if (reckoned.topic() == Topic.OUTPUT_SIZE) {
            int rows = reckoned.right().numbers().get(0).intValue();
            int columns = reckoned.right().numbers().get(1).intValue();
            assertThat(story.targets(moment, Gaze.NONE))
                    .as("%s has a grid of %d × %d", waiting.name(), rows, columns)
                    .noneMatch(target -> isOf(target, rows, columns));
            assertThat(Marks.all(scene))
                    .as("%s shows cells", waiting.name())
                    .noneMatch(mark -> mark instanceof Mark.Cells && mark.id().startsWith("output"))
                    .noneMatch(mark -> mark instanceof Mark.Cells cells
                            && cells.cells().stream().anyMatch(cell -> cell.hatched()));
        }
    }

    private static boolean isOf(Target target, int rows, int columns) {
        Spot first = target.first();
        Spot last = target.last();
        return !GIVEN_TENSORS.contains(first.tensor())
                && rows * columns > 1
                && last.row() - first.row() + 1 == rows
                && last.column() - first.column() + 1 == columns;
    }

    /** The numbers by which an answer is known, and of a size how many numbers there are. */
    private static Set<String> telling(Figures right) {
        Set<String> telling = new TreeSet<>();
        double all = 1;
        for (double number : right.numbers()) {
            telling.add(String.valueOf((long) number));
            all *= number;
        }
        telling.add(String.valueOf((long) all));
        telling.remove("1"); // too common to tell anything
        return telling;
    }

    /** The numbers of a text, and what they come to together. */
    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        long sum = 0;
        for (MatchResult found : NUMBER.matcher(text).results().toList()) {
            String number = found.group().replace(",", "");
            numbers.add(number);
            sum += (long) Double.parseDouble(number);
        }
        numbers.add(text.contains("+") ? String.valueOf(sum) : "");
        return numbers;
    }

    /** Everything that is written on a stage but what is given, and all that is said of it. */
    private static Map<String, String> said(Story story, double moment, Words words) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Mark mark : Marks.all(story.at(moment))) {
            if (mark instanceof Mark.Text text
                    && (!isGiven(text.id()) || text.id().endsWith(":parameters"))) {
                said.put(text.id(), text.text());
            }
        }
        Now now = story.now(moment);
        said.put("what is said", words.say(now.narration()));
        now.counts().forEach(count -> said.put("count " + said.size(), words.say(count)));
        story.chapters().forEach(chapter -> said.put("chapter " + said.size(), words.say(chapter)));
        return said;
    }

    private static boolean isGiven(String id) {
        return GIVEN.stream().anyMatch(id::startsWith)
                || id.equals("size:0")
                || id.equals("field:0")
                || id.equals("jump:0")
                || id.contains(":axis:");
    }

    /** Nothing else that waits to be answered is on the stage: the number stands nowhere, and is not spoken. */
    @ParameterizedTest
    @EnumSource
    void noStageTellsANumber(Language language) {
        Words words = Words.in(language);
        int looked = 0;
        for (Waiting waiting : all()) {
            for (Secret secret : waiting.ask().kept().secrets()) {
                if (secret instanceof Secret.AskedValue value) {
                    assertKept(waiting, value.spot(), words);
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(10);
    }

    private static void assertKept(Waiting waiting, Spot spot, Words words) {
        String answer = Figures.of(waiting.stage().reading().value(spot)).text();
        Story story = waiting.story(words);
        double moment = waiting.moment(story);
        Scene scene = story.at(moment);
        assertThat(story.targets(moment, Gaze.NONE).stream().flatMap(target -> target.place(spot).stream()))
                .as("%s: %s", waiting.name(), spot)
                .allSatisfy(box -> assertThat(Marks.all(scene))
                        .noneMatch(mark -> mark instanceof Mark.Cells cells
                                && cells.cells().stream()
                                        .anyMatch(cell -> cells.grid()
                                                        .cell(cell.row(), cell.column())
                                                        .equals(box)
                                                && cell.text().equals(answer))));
        assertThat(words.say(story.reading(moment).speech(spot)))
                .as("%s: what a screen reader says", waiting.name())
                .isEqualTo(words.say("speech.asked", spot.row(), spot.column()));
        assertThat(story.reading(moment).explain(spot)).isEmpty();
    }

    /** What is not told is asked, in its place: it does not look as if it had been forgotten. */
    @Test
    void aQuestionMarkStandsWhereASizeWould() {
        for (Waiting waiting : all()) {
            boolean slides = waiting.stage().exhibit().setup().bench().code().equals("convolution");
            if (slides && waiting.ask().kept().secrets().contains(new Secret.AskedTopic(Topic.OUTPUT_SIZE, 0))) {
                Story story = waiting.story(Words.in(Language.ENGLISH));
                Scene scene = story.at(waiting.moment(story));
                for (String id : List.of("title:output:shape:2", "title:output:shape:3", "unknown:sign")) {
                    assertThat(Marks.find(scene, id, Mark.Text.class).text())
                            .as("%s of %s", id, waiting.name())
                            .isEqualTo("?");
                }
                assertThat(Marks.all(scene)).noneMatch(mark -> mark.id().equals("equation:invite"));
            }
        }
    }

    /** What a choice keeps is kept, too: the arithmetic that is asked for. */
    @Test
    void theEquationIsAwayWhereItIsAskedFor() {
        List<String> asked = new ArrayList<>();
        for (Waiting waiting : all()) {
            if (waiting.ask().kept().secrets().contains(new Secret.AskedEquation())) {
                Story story = waiting.story(Words.in(Language.ENGLISH));
                List<String> texts = Marks.all(story.at(waiting.moment(story))).stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(Mark::id)
                        .toList();
                assertThat(texts).noneMatch(id -> id.startsWith("sum") || id.startsWith("factors"));
                asked.add(waiting.name());
            }
        }
        assertThat(asked).contains("many-channels/summed");
    }
}
