package dev.receptive.bench.transposed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.transposed.TransposedTrace.Landing;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.time.Instants;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever arithmetic a transposed convolution shows is true as it is written, and all of a moment says the same. */
@Tag("thorough")
class TransposedTruthTest {

    private static final String NUMBER = "\\(?−?[0-9][0-9.×⁰¹²³⁴⁵⁶⁷⁸⁹¯]*(?:/[0-9]+)?\\)?";
    private static final Pattern PRODUCT = Pattern.compile(
            "(" + NUMBER + ") · (" + NUMBER + ") ([=≈]) (−?[0-9][0-9./×⁰¹²³⁴⁵⁶⁷⁸⁹¯]*[0-9⁰¹²³⁴⁵⁶⁷⁸⁹]|−?[0-9])");
    private static final Pattern PLACE = Pattern.compile("row = (−?\\d+)  col = (−?\\d+)");
    private static final int MOST_CUES = 24;

    private final ShownTruth truth = new ShownTruth();

    @ParameterizedTest
    @EnumSource
    void everyEquationOfEveryMomentIsTrue(Language language) {
        Words words = Words.in(language);
        List<TransposedExperiment> experiments = Stream.concat(
                        RandomTransposed.some(160, 3), TransposedFiles.examples())
                .map(experiment -> experiment.withView(TransposedView.STAMPS))
                .toList();
        for (TransposedExperiment experiment : experiments) {
            TransposedTrace trace = new TransposedTrace(experiment);
            StampStory story = new StampStory(trace, new Board(830, 690, words));
            StampScore score = new StampScore(trace);
            for (double seconds : Instants.some(story.score(), MOST_CUES)) {
                moment(story, trace, score.at(seconds), seconds, words);
            }
        }
        assertThat(truth.wrong()).isEmpty();
        assertThat(truth.read()).isGreaterThan(3_000);
        assertThat(truth.sums()).isGreaterThan(500);
    }

    private void moment(StampStory story, TransposedTrace trace, StampStand stand, double seconds, Words words) {
        Now now = story.now(seconds);
        String said = words.say(now.narration());
        String where = said + "   at " + seconds + " s";
        Map<String, Mark> seen = Marks.seen(story.at(seconds));
        caption(said, where);
        truth.chips(seen, trace.area(), where);
        truth.line(seen, where);
        if (stand.phase() == StampPhase.PRODUCT) {
            Landing landing = trace.landing(stand.channel(), stand.row(), stand.column(), stand.begun() - 1);
            code(now, landing, where);
            long counted = seen.keySet().stream()
                    .filter(id -> id.startsWith("product:"))
                    .count();
            truth.isTrue(counted == stand.landed(), counted + " products shown: " + where);
            boolean flies = seen.containsKey("flight:" + stand.stamp() + ":" + stand.begun());
            truth.isTrue(!flies || stand.landed() < stand.begun(), "flies though it has landed: " + where);
            truth.isTrue(flies || stand.landed() == stand.begun() || stand.progress() < 0.15, "does not fly: " + where);
        }
        Spot output = new Spot(
                TransposedTensors.OUTPUT,
                stand.map(),
                trace.rows().outputs() / 2,
                trace.columns().outputs() - 1);
        Explanation explanation = story.reading(seconds).explain(output).orElseThrow();
        truth.check(explanation.text(), explanation.sign(), explanation.value().text(), where);
        Map<String, Mark> asked = Marks.seen(story.at(seconds, Gaze.NONE.pointing(Optional.of(output))));
        truth.chips(asked, trace.area(), where);
        truth.line(asked, where);
    }

    private void code(Now now, Landing landing, String where) {
        String variables = String.join("  ", now.running().orElseThrow().variables());
        Matcher place = PLACE.matcher(variables);
        truth.isTrue(
                place.find() && number(place.group(1)) == landing.row() && number(place.group(2)) == landing.column(),
                "place in the code: " + where);
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace('−', '-'));
    }

    private void caption(String said, String where) {
        Matcher product = PRODUCT.matcher(said);
        while (product.find()) {
            truth.check(product.group(1) + "·" + product.group(2), product.group(3), product.group(4), where);
        }
    }
}
