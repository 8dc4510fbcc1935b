package dev.receptive.bench.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Now;
import dev.receptive.bench.pooling.ShownPool.Deed;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.time.Instants;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever arithmetic a pooling shows is true as it is written, and all of a moment says the same. */
@Tag("thorough")
class PoolingTruthTest {

    private static final String NUMBER = "\\(?−?[0-9][0-9.×⁰¹²³⁴⁵⁶⁷⁸⁹¯]*(?:/[0-9]+)?\\)?";
    private static final Pattern DIVISION = Pattern.compile("(" + NUMBER + ") / (\\d+) ([=≈]) (" + NUMBER + ")");
    private static final Pattern CODE = Pattern.compile("(best|sum) = (\\S+)");
    private static final Pattern PLACE = Pattern.compile("\\by = (\\d+)  x = (\\d+)");
    private static final int MOST_CUES = 24;

    private final List<String> wrong = new ArrayList<>();
    private int read;
    private int moments;

    @ParameterizedTest
    @EnumSource
    void everyEquationOfEveryMomentIsTrue(Language language) {
        List<PoolingExperiment> experiments = Stream.concat(
                        RandomPooling.some(220, 3),
                        PoolingFiles.examples().filter(now -> !now.input().levels()))
                .toList();
        for (PoolingExperiment experiment : experiments) {
            PoolingStory story = new PoolingSubject(experiment).tell(new Board(830, 690, Words.in(language)));
            ShownPools pools = new ShownPools(PoolTraces.of(experiment).output(), "output", "input");
            PoolScore score = new PoolScore(pools.trace());
            for (double seconds : Instants.some(story.score(), MOST_CUES)) {
                moment(story, pools, score.at(seconds), seconds, Words.in(language));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(1_500);
        assertThat(moments).isGreaterThan(3_000);
    }

    private void moment(PoolingStory story, ShownPools pools, PoolStand stand, double seconds, Words words) {
        moments++;
        Now now = story.now(seconds);
        String said = words.say(now.narration());
        String where = said + "   at " + seconds + " s of " + pools.trace().rule();
        Map<String, Mark> seen = Marks.seen(story.at(seconds));
        ShownPool shown = pools.of(stand.channel(), stand.row(), stand.column());
        equation(seen, where);
        caption(said, where);
        Spot spot = new Spot("output", stand.channel(), stand.row(), stand.column());
        Explanation explanation = story.reading(seconds).explain(spot).orElseThrow();
        if (!explanation.parts().isEmpty() && explanation.value().exact().isPresent()) {
            check(explanation.text(), explanation.sign(), explanation.value().text(), where);
        }
        now.running().ifPresent(running -> code(String.join("  ", running.variables()), shown, stand, where));
        boolean own = text(seen, "equation:title").endsWith("(" + stand.row() + ", " + stand.column() + ")");
        if (own && stand.isStarted()) {
            counted(seen, shown, stand, where);
        }
        Sentence numbers = now.counts().get(now.counts().size() - 1);
        long count = ((Number) numbers.values().get(0)).longValue();
        isTrue(count == (stand.isStarted() ? stand.taken() : 0), "count of numbers: " + where);
    }

    /** As many numbers stand in the equation as have been taken and count. */
    private void counted(Map<String, Mark> seen, ShownPool shown, PoolStand stand, String where) {
        if (!seen.containsKey("number:0")) {
            return;
        }
        long there = shown.lines().subList(0, stand.taken()).stream()
                .filter(step -> step.deed() != Deed.NONE)
                .count();
        long written = seen.keySet().stream()
                .filter(id -> id.startsWith("number:") && !text(seen, id).equals("?"))
                .count();
        isTrue(written == there, written + " written, " + there + " taken: " + where);
    }

    private void code(String variables, ShownPool shown, PoolStand stand, String where) {
        Matcher place = PLACE.matcher(variables);
        isTrue(
                place.find()
                        && Integer.parseInt(place.group(1)) == stand.row()
                        && Integer.parseInt(place.group(2)) == stand.column(),
                "place in the code: " + where);
        Matcher so = CODE.matcher(variables);
        isTrue(so.find() && so.group(1).equals("sum") == shown.isMean(), "variable: " + where);
        if (stand.taken() > 0 && shown.lines().get(stand.taken() - 1).number() > 0) {
            double value =
                    shown.lines().get(stand.taken() - 1).soFar().quantity().value();
            double written = ShownArithmetic.read(so.group(2)).value();
            isTrue(Math.abs(value - written) <= 1e-6 * Math.max(1, Math.abs(value)), so.group() + ": " + where);
        }
    }

    /** The equation at the foot of the stage, when its result is there. */
    private void equation(Map<String, Mark> seen, String where) {
        String result = text(seen, "equation:result");
        if (result.isEmpty() || !seen.containsKey("number:0") || result.contains("∞")) {
            return;
        }
        StringBuilder left = new StringBuilder(text(seen, "equation:opens"));
        for (int index = 0; seen.containsKey("number:" + index); index++) {
            left.append(text(seen, "number:" + index)).append(text(seen, "between:" + index));
        }
        check(left + text(seen, "equation:closes"), text(seen, "equation:sign"), result, where);
    }

    private void caption(String said, String where) {
        Matcher division = DIVISION.matcher(said);
        while (division.find()) {
            check(division.group(1) + "/" + division.group(2), division.group(3), division.group(4), where);
        }
    }

    private void check(String left, String sign, String right, String where) {
        read++;
        isTrue(ShownArithmetic.holds(left, sign, right), left + " " + sign + " " + right + ": " + where);
    }

    private void isTrue(boolean is, String what) {
        if (!is) {
            wrong.add(what);
        }
    }

    private static String text(Map<String, Mark> seen, String id) {
        return seen.get(id) instanceof Mark.Text text ? text.text() : "";
    }
}
