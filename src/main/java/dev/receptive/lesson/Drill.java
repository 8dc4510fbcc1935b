package dev.receptive.lesson;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Exhibit;
import dev.receptive.document.Benches;
import dev.receptive.document.PlacedTitle;
import dev.receptive.document.StageReader;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Questions of one kind without end: the same for the same seed. Immutable.
 *
 * @param seed which questions come
 * @param number of the question that is open, from 0
 * @param streak how many were answered rightly, one after another, up to it
 * @param best the longest streak so far
 */
public record Drill(DrillKind kind, long seed, int number, int streak, int best) {

    /** Far from each other, so that no two drills have the same questions one off. */
    private static final long APART = 1_000_003;

    public static Drill of(DrillKind kind, long seed) {
        return new Drill(kind, seed, 0, 0, 0);
    }

    /**
     * A question over a stage.
     *
     * @param page a page without words
     */
    public record DrillQuestion(Page page, Demonstration stage, Posed posed) {}

    /** The question that is open. */
    public DrillQuestion question(Benches benches) {
        Random random = new Random(seed * APART + number);
        Report report = new Report("drill");
        StageReader.@Nullable Stage<?> read =
                new StageReader(benches, report, null).read(new YamlText(report).root(kind.stage(random)));
        if (read == null) {
            throw report.problems();
        }
        Exhibit exhibit = new Exhibit(read.setup(), Bookmark.of(Bookmark.Way.START, ""));
        Demonstration stage = Demonstration.of(exhibit);
        Ask ask = kind.ask(stage, random);
        Staging staging = new Staging(exhibit, List.of(), new Controls(Set.of(), Set.of(), Set.of(Controls.ALL)));
        PageWords words = new PageWords(PlacedTitle.NONE, PlacedTitle.NONE, List.of(), PlacedTitle.NONE);
        Page page = new Page(String.valueOf(number), words, staging, Optional.of(ask));
        return new DrillQuestion(page, stage, ask.pose(stage, random.nextLong()));
    }

    /** With the open question answered: the streak grows or ends; the question stays until the next is asked for. */
    public Drill answered(boolean right) {
        int now = right ? streak + 1 : 0;
        return new Drill(kind, seed, number, now, Math.max(best, now));
    }

    /** With the next question open. */
    public Drill next() {
        return new Drill(kind, seed, number + 1, streak, best);
    }
}
