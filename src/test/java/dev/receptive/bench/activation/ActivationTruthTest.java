package dev.receptive.bench.activation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Now;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.nn.Activation;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever arithmetic an activation shows is true as it is written, and all of a moment says the same. */
class ActivationTruthTest {

    private static final String NUMBER = "−?[0-9](?:[0-9.×⁰¹²³⁴⁵⁶⁷⁸⁹¯]*[0-9⁰¹²³⁴⁵⁶⁷⁸⁹])?(?:/[0-9]+)?";
    private static final Pattern DERIVED = Pattern.compile("f′\\((" + NUMBER + ")\\) ([=≈]) (" + NUMBER + ")");
    private static final Pattern APPLIED =
            Pattern.compile("(?:sigmoid|tanh|ReLU|LeakyReLU|ELU|GELU)\\((" + NUMBER + ")\\) ([=≈]) (" + NUMBER + ")");
    private static final Pattern OUTPUT = Pattern.compile("output\\[(\\d+)] = (\\S+)");
    private static final int MOST_CUES = 24;

    private final List<String> wrong = new ArrayList<>();
    private int read;

    @ParameterizedTest
    @EnumSource
    void everyEquationOfEveryMomentIsTrue(Language language) {
        List<ActivationExperiment> experiments = Stream.concat(
                        RandomActivation.some(160, 3),
                        ActivationFiles.examples().filter(example -> !example.isFit()))
                .toList();
        for (ActivationExperiment experiment : experiments) {
            ActivationSubject subject = new ActivationSubject(experiment);
            ActivationStory story = subject.tell(new Board(830, 690, Words.in(language)));
            ActivationScore score =
                    new ActivationScore(subject.trace().rows(), subject.trace().columns());
            for (double seconds : Instants.some(story.score(), MOST_CUES)) {
                moment(story, subject.trace(), score.at(seconds), seconds, Words.in(language));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(8_000);
    }

    private void moment(
            ActivationStory story, ActivationTrace trace, ActivationStand stand, double seconds, Words words) {
        Now now = story.now(seconds);
        String said = words.say(now.narration());
        String where = said + "   at " + seconds + " s of " + trace.experiment();
        Map<String, Mark> seen = Marks.seen(story.at(seconds));
        caption(said, trace.function(), where);
        if (stand.isKnown()) {
            String term = all(seen, "equation:term");
            String result = all(seen, "equation:value");
            if (!result.isEmpty()) {
                equation(term.substring(term.indexOf(" = ") + 1).replace("= ", ""), result.trim(), where);
                caption(all(seen, "equation:gradient"), trace.function(), where);
                String x = all(seen, "equation:gradient").replaceAll("f′\\((.*?)\\).*", "$1");
                isTrue(term.contains("(" + x + ")"), "one number in both lines: " + where);
            }
        } else {
            boolean left = stand.phase() == ActivationPhase.LEAVE;
            isTrue(left || all(seen, "equation:value").isEmpty(), "told before it is computed: " + where);
        }
        now.running().ifPresent(running -> code(String.join(" ", running.variables()), trace, stand, where));
        Sentence moves = now.counts().get(1);
        isTrue(((Number) moves.values().get(0)).intValue() == stand.moves(), "moves: " + where);
    }

    private void code(String variables, ActivationTrace trace, ActivationStand stand, String where) {
        Matcher output = OUTPUT.matcher(variables);
        boolean stored = stand.phase().compareTo(ActivationPhase.LAND) >= 0;
        isTrue(output.find() == stored, "output in the code: " + where);
        isTrue(variables.contains(" y = ") == (stand.phase() == ActivationPhase.ACROSS), "y in the code: " + where);
        isTrue(variables.startsWith("i = " + stand.cell() + " "), "place in the code: " + where);
        if (stored) {
            double value = trace.output(stand.row(), stand.column());
            double written = ShownArithmetic.read(output.group(2)).value();
            isTrue(Math.abs(value - written) <= 1e-6 * Math.max(1, Math.abs(value)), output.group() + ": " + where);
        }
    }

    private void equation(String left, String result, String where) {
        check(left, result.substring(0, 1), result.substring(2), where);
    }

    /** Whatever a text says of the function and of its derivative. */
    private void caption(String said, Activation function, String where) {
        Matcher applied = APPLIED.matcher(said);
        while (applied.find()) {
            String text = function.formula().replaceAll("\\bx\\b", "(" + applied.group(1) + ")");
            check(text, applied.group(2), applied.group(3), where);
        }
        Matcher derived = DERIVED.matcher(said);
        while (derived.find()) {
            read++;
            double x = ShownArithmetic.read(derived.group(1)).value();
            double slope = function.derivative().applyAsDouble(x);
            double shown = ShownArithmetic.read(derived.group(3)).value();
            double slack = 1e-6 * Math.abs(slope) + 1e-9 * Math.min(1, Math.abs(shown)) + 1e-44;
            boolean holds = derived.group(2).equals("=")
                    ? Math.abs(slope - shown) <= 1e-15
                    : Math.abs(slope - shown) <= unit(derived.group(3)) / 2 + slack;
            isTrue(holds, derived.group() + " is " + slope + ": " + where);
        }
    }

    /** What the last digit counts. */
    private static double unit(String number) {
        String digits = number.replaceAll("×?10¯?[⁰¹²³⁴⁵⁶⁷⁸⁹]+$", "").replaceAll("[^0-9.]", "");
        double power = number.contains("10¯") || number.matches(".*10[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
                ? ShownArithmetic.read(number.replaceAll("^−?[0-9.]+×", "")).value()
                : 1;
        int point = digits.indexOf('.');
        return Math.abs(power) * (point < 0 ? 1 : Math.pow(10, -(digits.length() - 1 - point)));
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

    /** The texts that stand side by side in the equation. */
    private static String all(Map<String, Mark> seen, String id) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; seen.get(id + ":" + i) instanceof Mark.Text part; i++) {
            text.append(part.text());
        }
        return text.toString();
    }
}
