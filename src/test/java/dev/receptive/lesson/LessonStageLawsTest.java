package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.StageLaws;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.bench.Veil;
import dev.receptive.document.Benches;
import dev.receptive.document.SmallLetters;
import dev.receptive.scene.Scene;
import dev.receptive.time.Instants;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws of every stage, on the pages of the lessons: as they are while their question waits, and afterwards. */
@Tag("compute")
class LessonStageLawsTest {

    private static final double SMALLEST_WIDTH = 612;
    private static final double SMALLEST_HEIGHT = 395;
    private static final int MOST_CUES = 5;

    /** What a page has computed, once for all laws. */
    private record Staged(String name, Page page, Subject<?> subject) {

        Story told(Board board, boolean waits) {
            KeptBack kept = waits ? page.ask().map(Ask::kept).orElse(KeptBack.NOTHING) : KeptBack.NOTHING;
            return Veil.of(subject, subject.tell(board), kept.secrets());
        }

        boolean asks() {
            return page.ask().filter(ask -> !ask.kept().secrets().isEmpty()).isPresent();
        }
    }

    private static final List<Staged> PAGES = pages();

    private static List<Staged> pages() {
        List<Staged> pages = new ArrayList<>();
        for (Lesson lesson : LessonFiles.all(Benches.ALL)) {
            for (Page page : lesson.pages()) {
                Subject<?> subject = page.staging().exhibit().setup().compute();
                pages.add(new Staged(lesson.id() + "/" + page.id(), page, subject));
            }
        }
        return List.copyOf(pages);
    }

    private static Board board(Language language) {
        return new Board(830, 690, Words.in(language));
    }

    /** Each page as it is afterwards; that which keeps something while it asks as it is then, too. */
    private static List<Story> stories(Staged staged, Board board) {
        return staged.asks()
                ? List.of(staged.told(board, false), staged.told(board, true))
                : List.of(staged.told(board, false));
    }

    @Test
    void thereArePagesOfEachKind() {
        assertThat(PAGES).hasSizeGreaterThan(35);
        assertThat(PAGES.stream().filter(Staged::asks)).hasSizeGreaterThan(10);
    }

    /** The same moment shows the same, whatever was shown before. */
    @Test
    void aSceneDoesNotDependOnWhatWasShownBefore() {
        for (Staged staged : PAGES) {
            Board board = board(Language.ENGLISH);
            StageLaws.assertForgetful(() -> staged.told(board, staged.asks()), MOST_CUES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachStandsOnItsStageWithOneIdForEachMark(Language language) {
        for (Staged staged : PAGES) {
            for (Story story : stories(staged, board(language))) {
                StageLaws.assertOnStage(staged.name(), story, 830, 690);
                StageLaws.assertOneIdEach(story.at(moment(staged, story)));
            }
        }
    }

    private static double moment(Staged staged, Story story) {
        return story.timeOf(staged.page().staging().exhibit().at()).orElse(0);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSetTooSmallInTheSmallestWindow(Language language) {
        SmallLetters letters = new SmallLetters(language);
        Board smallest = new Board(SMALLEST_WIDTH, SMALLEST_HEIGHT, Words.in(language));
        for (Staged staged : PAGES) {
            stories(staged, smallest).forEach(story -> letters.look(staged.name(), story));
        }
        assertThat(letters.small()).isEmpty();
        assertThat(letters.words()).isGreaterThan(300);
        assertThat(letters.numbers()).isGreaterThan(1_000);
    }

    @Test
    void everyNumberExplainsItselfInATrueEquation() {
        for (Staged staged : PAGES) {
            Story story = staged.told(board(Language.ENGLISH), false);
            StageLaws.assertExplained(story, moment(staged, story));
            StageLaws.assertExplained(story, story.score().duration());
        }
    }

    /** What is kept is kept at every moment, and nothing but that changes: the time is as it was. */
    @Test
    void whatIsKeptTakesNoTime() {
        for (Staged staged : PAGES) {
            Story whole = staged.told(board(Language.ENGLISH), false);
            Story kept = staged.told(board(Language.ENGLISH), true);
            assertThat(kept.score().isAlike(whole.score())).as(staged.name()).isTrue();
            for (double seconds : Instants.some(whole.score(), MOST_CUES)) {
                assertThat(kept.bookmark(seconds, "")).isEqualTo(whole.bookmark(seconds, ""));
                Scene scene = kept.at(seconds);
                assertThat(scene.width()).isEqualTo(whole.at(seconds).width());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidIsALineOfItsLanguage(Language language) {
        Words words = Words.in(language);
        for (Staged staged : PAGES) {
            for (Story story : stories(staged, board(language))) {
                for (double seconds : Instants.some(story.score(), MOST_CUES)) {
                    List<Sentence> said = new ArrayList<>(story.now(seconds).counts());
                    said.add(story.now(seconds).narration());
                    for (Sentence sentence : said) {
                        String text = words.say(sentence);
                        assertThat(text).as(staged.name()).isNotBlank().doesNotContain("\n", "{");
                        assertThat(text.codePoints().anyMatch(Character::isIdeographic))
                                .as(text)
                                .isEqualTo(language == Language.CHINESE);
                    }
                }
            }
        }
    }
}
