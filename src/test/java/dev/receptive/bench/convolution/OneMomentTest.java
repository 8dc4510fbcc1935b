package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Now;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.scene.Mark;
import dev.receptive.time.Score;
import dev.receptive.words.Language;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At every moment, caption, equation, code and counts say the same sum, place and number of products. */
class OneMomentTest {

    private static final Pattern SUM =
            Pattern.compile("(?:sum (?:is now|stays|is)|累加和[目前变仍]*为) (≈? ?[−0-9.×⁰¹²³⁴⁵⁶⁷⁸⁹¯/]*[^.。\\s])");
    private static final Pattern PLACE = Pattern.compile("\\((\\d+), (\\d+)\\)");

    private final List<String> wrong = new ArrayList<>();
    private int moments;

    @ParameterizedTest
    @EnumSource
    void everythingShownOfAMomentAgrees(Language language) {
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionStory story = Told.in(language, experiment, 830, 690);
            for (double seconds : times(story.score())) {
                moment(experiment, story, seconds, language);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(moments).isGreaterThan(2_000);
    }

    private void moment(ConvolutionExperiment experiment, ConvolutionStory story, double seconds, Language language) {
        moments++;
        Words words = Words.in(language);
        Now now = story.now(seconds);
        String said = words.say(now.narration());
        String where = " at " + seconds + " s, " + said + " " + RandomExperiments.name(experiment);
        Map<String, Mark> seen = Marks.seen(story.at(seconds));
        long[] outputs = numbers(now.counts().get(0));
        long[] products = numbers(now.counts().get(1));
        for (Sentence count : now.counts()) {
            for (long number : numbers(count)) {
                check(words.say(count).contains(Numerals.count(number)), words.say(count) + where);
            }
        }
        check(!said.matches(".*\\b1 [a-z]+s\\b.*"), "more than one" + where);
        if (now.running().isEmpty()) {
            check(outputs[0] == 0 && products[0] == 0, "counted before the start" + where);
            return;
        }
        List<String> variables = now.running().orElseThrow().variables();
        check(variables.get(1).startsWith("sum = "), variables + where);
        String code = String.join("  ", variables) + "  ";
        String sum = code.replaceAll(".*sum = (\\S+) .*", "$1");
        int row = Integer.parseInt(code.replaceAll(".*y = (\\d+).*", "$1"));
        int column = Integer.parseInt(code.replaceAll(".*x = (\\d+).*", "$1"));
        check(outputs[0] == (long) row * columns(experiment) + column + 1, "output" + where);
        Matcher place = PLACE.matcher(said);
        if (place.find() && !said.contains("·") && !said.contains("×")) {
            check(place.group().equals("(" + row + ", " + column + ")"), place.group() + where);
        }
        String title = text(seen, "tray:title");
        if (!title.endsWith("(" + row + ", " + column + ")")) {
            check(story.stand(seconds).phase() == Phase.SLIDE, title + where);
            return;
        }
        long chips = seen.keySet().stream()
                .filter(id -> id.matches("product:\\d+") && !text(seen, id).equals("·"))
                .count();
        check(chips == products[0], chips + " chips, " + products[0] + " counted" + where);
        Stand stand = story.stand(seconds);
        double slack = stand.terms().stream()
                        .mapToDouble(term -> Math.abs(term.product()))
                        .sum()
                * 1e-5;
        agree(sum, text(seen, "tray:sum").replaceAll(".*[:：]\\s*", ""), slack, "header" + where);
        Matcher told = SUM.matcher(said);
        boolean adds = stand.phase() == Phase.PRODUCT;
        if (adds && told.find()) {
            agree(sum, told.group(1), slack, "caption" + where);
        } else {
            check(!adds, "no sum" + where);
        }
        if (adds && stand.term().product() == 0) {
            check(said.matches(".*(stays|仍为).*"), "a zero changes nothing" + where);
        }
    }

    private void agree(String code, String shown, double slack, String where) {
        if (code.matches(".*(∞|NaN).*") || shown.matches(".*(∞|NaN).*")) {
            return;
        }
        double all = ShownArithmetic.read(code).value();
        double rounded = ShownArithmetic.read(shown).value();
        String digits = shown.replaceAll("[^0-9.]", "");
        int point = digits.indexOf('.');
        double last = point < 0 ? 1 : Math.pow(10, point + 1 - digits.length());
        double unit = shown.contains("≈") ? last : 0;
        double power = shown.contains("10¯") || shown.matches(".*10[⁰¹²³⁴⁵⁶⁷⁸⁹].*") ? Math.abs(all) * 0.06 : 0;
        check(Math.abs(all - rounded) <= Math.max(unit * 0.51, power) + slack, code + " and " + shown + ", " + where);
    }

    private void check(boolean right, String what) {
        if (!right) {
            wrong.add(what);
        }
    }

    private static int columns(ConvolutionExperiment experiment) {
        return experiment.trace().columns().outputs();
    }

    private static long[] numbers(Sentence count) {
        return count.values().stream()
                .mapToLong(value -> ((Number) value).longValue())
                .toArray();
    }

    private static String text(Map<String, Mark> seen, String id) {
        return seen.get(id) instanceof Mark.Text text ? text.text() : "";
    }

    private static List<ConvolutionExperiment> experiments() {
        return Stream.of(
                        RandomExperiments.typed(30).stream(),
                        RandomExperiments.pictures(3).stream(),
                        TrueEquationsTest.fractions().stream().limit(12),
                        TrueEquationsTest.extremeValues().stream())
                .flatMap(stream -> stream)
                .toList();
    }

    /** The first cues, the middles of their spans, twelve moments anywhere, the last frames. */
    private static List<Double> times(Score score) {
        Random random = new Random(score.cues(Steps.PRODUCT));
        List<Double> times = new ArrayList<>();
        for (int cue = 0; cue < Math.min(24, score.cues(Steps.PRODUCT)); cue++) {
            double end = score.cue(Steps.PRODUCT, cue);
            times.add(end);
            times.add((end + score.previous(Steps.PRODUCT, end)) / 2);
        }
        for (int i = 0; i < 12; i++) {
            times.add(random.nextDouble() * score.duration());
        }
        for (int frame = 0; frame < 30; frame++) {
            times.add(score.duration() - frame / 60.0);
        }
        return times;
    }
}
