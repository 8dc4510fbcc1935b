package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Now;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.time.Instants;
import dev.receptive.time.Score;
import dev.receptive.words.Language;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At every moment, caption, equation, code and counts say the same sum, place and number of products. */
class OneMomentTest {

    private static final Pattern SUM =
            Pattern.compile("(?:sum (?:is now|stays|is)|累加和[目前变仍]*为) (≈? ?[−0-9.×⁰¹²³⁴⁵⁶⁷⁸⁹¯/]*[^.。\\s])");
    private static final Pattern VARIABLE_SUM = Pattern.compile("sum = (\\S+) ");
    private static final Pattern ROW = Pattern.compile("\\by = (\\d+)");
    private static final Pattern COLUMN = Pattern.compile("\\bx = (\\d+)");
    private static final Pattern CHIP = Pattern.compile("product:\\d+");
    private static final Pattern FLIGHT = Pattern.compile("flight:\\d+,\\d+,(\\d+):box");
    private static final Pattern STAYS = Pattern.compile("stays|仍为");
    private static final Pattern ONE_OF_MANY = Pattern.compile("(?<!Channel )\\b1 [a-z]+s\\b");
    private static final Pattern PLACE = Pattern.compile("\\((\\d+), (\\d+)\\)");

    /** Where there are more, some of them are looked at. */
    private static final int MOST_CUES = 100;

    private final List<String> wrong = new ArrayList<>();
    private int moments;

    /** Cues in one language, the middles of the spans between them in the other, and the other way round. */
    @ParameterizedTest
    @EnumSource
    void everythingShownOfAMomentAgrees(Language language) {
        int next = language == Language.ENGLISH ? 0 : 1;
        for (ConvolutionExperiment experiment : experiments()) {
            Case at = Case.of(experiment, language);
            Score score = at.story().score();
            List<Double> times =
                    score.cues(Steps.PRODUCT) > MOST_CUES ? Instants.some(score, MOST_CUES / 4) : Instants.every(score);
            for (int i = next++ % 2; i < times.size(); i += 2) {
                moment(at, times.get(i));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(moments).isGreaterThan(3_000);
    }

    @Test
    void everyFrameOfTwentyExperimentsAgrees() {
        List<ConvolutionExperiment> small = RandomExperiments.typed(1_500).stream()
                .filter(experiment -> experiment.trace().multiplications() <= 6)
                .limit(20)
                .toList();
        assertThat(small).hasSize(20);
        Language language = Language.ENGLISH;
        for (ConvolutionExperiment experiment : small) {
            language = language.other();
            Case at = Case.of(experiment, language);
            Instants.frames(at.story().score()).forEach(seconds -> moment(at, seconds));
        }
        assertThat(wrong).isEmpty();
    }

    /** What is looked at. */
    private record Case(
            ConvolutionExperiment experiment, ConvolutionStory story, Words words, int columns, String name) {

        static Case of(ConvolutionExperiment experiment, Language language) {
            return new Case(
                    experiment,
                    Told.in(language, experiment, 830, 690),
                    Words.in(language),
                    experiment.trace().columns().outputs(),
                    RandomExperiments.name(experiment));
        }
    }

    private void moment(Case at, double seconds) {
        moments++;
        Now now = at.story().now(seconds);
        String said = at.words().say(now.narration());
        String where = " at " + seconds + " s, " + said + " " + at.name();
        List<Long> counts = now.counts().stream()
                .map(count -> count(count, at.words(), where))
                .toList();
        long outputs = counts.get(at.experiment().kernels().count() > 1 ? 1 : 0);
        long products = counts.get(counts.size() - 1);
        check(!ONE_OF_MANY.matcher(said).find(), "more than one" + where);
        if (now.running().isEmpty()) {
            check(outputs == 0 && products == 0, "counted before the start" + where);
            return;
        }
        String code = String.join("  ", now.running().orElseThrow().variables()) + "  ";
        int row = Integer.parseInt(named(ROW, code));
        int column = Integer.parseInt(named(COLUMN, code));
        check(outputs == (long) row * at.columns() + column + 1, "output" + where);
        String here = "(" + row + ", " + column + ")";
        Matcher place = PLACE.matcher(said);
        if (place.find() && !said.contains("·") && !said.contains("×")) {
            check(place.group().equals(here), place.group() + where);
        }
        Map<String, Mark> seen = Marks.seen(at.story().at(seconds));
        Stand stand = at.story().stand(seconds);
        String title = text(seen, "equation:title");
        // maps of one output each have it at the same place: while one fades, the next is not yet told
        String whole = at.experiment().kernels().count() > 1
                ? at.words().say("equation.title.map", stand.map(), row, column)
                : at.words().say("equation.title", row, column);
        if (title.equals(whole)) {
            int area = at.experiment().window().kernel().count();
            chips(seen, products - (long) stand.channel() * area, area, where);
            sums(at, stand, named(VARIABLE_SUM, code), said, seen, where);
        } else {
            check(stand.phase() == Phase.SLIDE, title + where);
        }
    }

    /** As many chips hold their product as are counted, and none whose product is still on its way. */
    private void chips(Map<String, Mark> seen, long products, int area, String where) {
        long chips =
                seen.keySet().stream().filter(id -> CHIP.matcher(id).matches()).count();
        check(chips == products, chips + " chips, " + products + " counted" + where);
        for (String id : seen.keySet()) {
            Matcher flight = FLIGHT.matcher(id);
            if (flight.matches()) {
                int index = (Integer.parseInt(flight.group(1)) - 1) % area;
                Box here = box(seen, id);
                Box chip = box(seen, "chip:" + index);
                check(chip.contains(here.centreX(), here.centreY()) || products == index, "counted in flight" + where);
            }
        }
    }

    /** Code, the running sum and the caption say one sum. */
    private void sums(Case at, Stand stand, String code, String said, Map<String, Mark> seen, String where) {
        List<Product> terms = at.experiment().trace().terms(stand.map(), stand.cell());
        double slack =
                terms.stream().mapToDouble(term -> Math.abs(term.product())).sum() * 1e-5;
        String running = text(seen, "sum");
        agree(code, stand.isBiased() ? "≈" + running : running, slack, "running sum" + where);
        Matcher told = SUM.matcher(said);
        boolean adds = stand.phase() == Phase.PRODUCT;
        if (adds && told.find()) {
            agree(code, told.group(1), slack, "caption" + where);
        } else {
            check(!adds, "no sum" + where);
        }
        if (adds
                && stand.counted() == stand.done()
                && terms.get(stand.done() - 1).product() == 0) {
            check(STAYS.matcher(said).find(), "a zero changes nothing" + where);
        }
    }

    /** A count, shown with its total and with grouped thousands. */
    private long count(Sentence count, Words words, String where) {
        long counted = ((Number) count.values().get(0)).longValue();
        long total = ((Number) count.values().get(1)).longValue();
        String shown = words.say(count);
        check(shown.contains(Numerals.count(counted)) && shown.contains(Numerals.count(total)), shown + where);
        return counted;
    }

    private static String named(Pattern variable, String code) {
        Matcher found = variable.matcher(code);
        assertThat(found.find()).as(code).isTrue();
        return found.group(1);
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

    private static Box box(Map<String, Mark> seen, String id) {
        if (seen.get(id) instanceof Mark.Rect rect) {
            return rect.box();
        }
        throw new AssertionError("no box " + id);
    }

    private static String text(Map<String, Mark> seen, String id) {
        return seen.get(id) instanceof Mark.Text text ? text.text() : "";
    }

    private static List<ConvolutionExperiment> experiments() {
        return Stream.of(
                        RandomExperiments.typed(24).stream(),
                        RandomExperiments.channels(24).stream(),
                        RandomExperiments.pictures(3).stream(),
                        EquationExperiments.fractions().stream().limit(8),
                        EquationExperiments.extremeValues().stream())
                .flatMap(stream -> stream)
                .toList();
    }
}
