package dev.receptive.lesson;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Exhibit;
import dev.receptive.document.Benches;
import dev.receptive.document.PlacedTitle;
import dev.receptive.document.StageReader;
import dev.receptive.document.Title;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import dev.receptive.yaml.PlacedText;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Questions of one kind without end: the same for the same series. Immutable.
 *
 * @param series which questions come
 * @param number of the question that is open, from 0
 * @param streak how many before it were answered rightly at once, one after another; with it, once it is answered
 * @param best the longest streak so far
 */
public record Drill(DrillKind kind, int series, int number, int streak, int best) {

    /** Far from each other, so that no two drills have the same questions one off. */
    private static final long APART = 1_000_003;

    public static Drill of(DrillKind kind, int series) {
        return new Drill(kind, series, 0, 0, 0);
    }

    /** The question that is open, as a lesson of one page. */
    public Sitting sitting(Benches benches) {
        Random random = new Random(mixed());
        Report report = new Report("drill");
        DrillStages.DrawnStage drawn = kind.stage(random);
        StageReader.@Nullable Stage<?> read =
                new StageReader(benches, report, null).read(new YamlText(report).root(drawn.yaml()));
        if (read == null) {
            throw report.problems();
        }
        Exhibit exhibit = new Exhibit(read.setup(), Bookmark.of(Bookmark.Way.START, ""));
        Ask ask = kind.ask(Demonstration.of(exhibit), random);
        Staging staging = new Staging(exhibit, List.of(), new Controls(Set.of(), Set.of(), Set.of(Controls.ALL)));
        PlacedTitle given = drawn.given().map(Drill::said).orElse(PlacedTitle.NONE);
        PageWords words = new PageWords(PlacedTitle.NONE, given, List.of(), PlacedTitle.NONE);
        Page page = new Page(number + " " + random.nextLong(), words, staging, Optional.of(ask));
        String id = "drill " + kind.code() + " " + series;
        return Sitting.of(new Lesson(id, title(), PlacedTitle.NONE, List.of(page), Optional.empty()), true);
    }

    private static PlacedTitle said(Sentence sentence) {
        return new PlacedTitle(
                PlacedText.of(Words.in(Language.ENGLISH).say(sentence)),
                PlacedText.of(Words.in(Language.CHINESE).say(sentence)));
    }

    /** Numbers one apart would begin nearly alike. */
    private long mixed() {
        return new SplittableRandom(
                        series * APART + number + ((long) kind.code().hashCode() << Integer.SIZE))
                .nextLong();
    }

    /** What it is called. */
    private Title title() {
        return new Title(title(Language.ENGLISH), title(Language.CHINESE));
    }

    private String title(Language language) {
        Words words = Words.in(language);
        return words.say("drill.title", words.say(kind.key()));
    }

    /** Once something has become of the open question: only the first answer to it counts, and showing it ends the streak. */
    public Drill met(GivenAnswer before, GivenAnswer now) {
        return before.equals(GivenAnswer.NONE) && !now.equals(GivenAnswer.NONE) ? answered(now.right()) : this;
    }

    private Drill answered(boolean right) {
        int now = right ? streak + 1 : 0;
        return new Drill(kind, series, number, now, Math.max(best, now));
    }

    /** With the next question open; one that is left without an answer ends the streak. */
    public Drill next(GivenAnswer answer) {
        int now = answer.equals(GivenAnswer.NONE) ? 0 : streak;
        return new Drill(kind, series, number + 1, now, best);
    }

    /** As it is to go on another time: not with a question of which something has become. */
    public Drill kept(GivenAnswer answer) {
        return answer.equals(GivenAnswer.NONE) ? this : next(answer);
    }
}
