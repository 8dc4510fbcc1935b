package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Activation;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever arithmetic a convolution shows is true as it is written. */
class TrueEquationsTest {

    private static final String NUMBER = "\\(?[0-9−(][0-9.×⁰¹²³⁴⁵⁶⁷⁸⁹¯/]*\\)?";

    /** As in a caption: numbers with signs between them, and what they come to. */
    private static final Pattern EQUATION =
            Pattern.compile("(" + NUMBER + "(?: [·×+] " + NUMBER + ")*) ([=≈→]) (−?∞|" + NUMBER + ")");

    /** As in {@code output = ReLU(−2)}, or in a caption with what it comes to. */
    private static final Pattern APPLIED = Pattern.compile("\\p{Alpha}+\\((" + NUMBER + ")\\) ([=≈]) (" + NUMBER + ")");

    private static final Pattern ROW = Pattern.compile(".* ([=≈→]) \\p{Alpha}+\\((" + NUMBER + ")\\)");

    private final List<String> wrong = new ArrayList<>();
    /** What is said again and again, most of it, is reckoned once. */
    private final Set<String> held = new HashSet<>();

    private int read;
    private int applied;

    /** What the large sum is called once the bias has come to it. */
    private String whole = "";

    /** What follows the sum of the experiment that is looked at. */
    private Optional<Activation> activation = Optional.empty();

    @ParameterizedTest
    @EnumSource
    void everyEquationOfEveryMomentIsTrue(Language language) {
        whole = Words.in(language).say("sum.label.result");
        for (ConvolutionExperiment experiment : EquationExperiments.experiments()) {
            activation = experiment.after();
            ConvolutionStory story = Told.in(language, experiment, 830, 690);
            String name = RandomExperiments.name(experiment);
            for (double seconds : EquationExperiments.times(story.score())) {
                String where = name + " at " + seconds + " s";
                Map<String, Mark> seen = Marks.seen(story.at(seconds));
                equation(where, seen);
                partials(where, seen);
                captions(where, Told.narrate(story, seconds, language));
                Stand stand = story.stand(seconds);
                explained(where, story.reading(seconds), stand.output(), Words.in(language));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(5_000);
        assertThat(applied).isGreaterThan(500);
    }

    /** A number's own arithmetic, and that of each number that it is made of. */
    private void explained(String where, Reading reading, Spot spot, Words words) {
        Optional<Explanation> answer = reading.explain(spot);
        if (answer.isEmpty()) {
            return;
        }
        if (activation.isPresent() && spot.isIn(Tensors.OUTPUT)) {
            String whole = answer.get().equation();
            int sign = Math.max(whole.lastIndexOf(" = "), whole.lastIndexOf(" ≈ "));
            check(where, whole.substring(0, sign), whole.substring(sign + 1, sign + 2), whole.substring(sign + 3));
        } else {
            captions(where, answer.get().equation());
            String tip = words.say(reading.tip(spot));
            if (tip.contains(" = ")) { // all digits of a float are more than its arithmetic says
                captions(where, answer.get().text() + tip.substring(tip.indexOf(" = ")));
            }
        }
        answer.get().parts().forEach(part -> part.source().ifPresent(from -> explained(where, reading, from, words)));
    }

    /** What the chips, the running sum and what follows it say. */
    private void equation(String where, Map<String, Mark> seen) {
        List<String> products = new ArrayList<>();
        boolean all = true;
        for (int index = 0; seen.containsKey("chip:" + index); index++) {
            String factors = joined(seen, "factors:" + index);
            String product = text(seen, "product:" + index);
            all &= !product.isEmpty();
            if (!product.isEmpty()) {
                String sign = product.matches("[≈→].*") ? product.substring(0, 1) : "=";
                String value = product.replaceAll("^[=≈→]\\s*", "");
                products.add(value);
                if (!factors.isEmpty()) {
                    check(where, factors, sign, value);
                }
            }
        }
        boolean alone = seen.keySet().stream().noneMatch(id -> id.startsWith("partial:"));
        String bias = bias(text(seen, "sum:value:0"));
        String result = result(where, seen);
        String sum = text(seen, "sum");
        boolean told = isTold(bias) && isTold(result) && products.stream().allMatch(TrueEquationsTest::isTold);
        if (alone && told && !result.equals("?") && !result.isEmpty() && all) {
            check(where + " result", sum(products) + " + " + bias, sign(where, seen), result);
        } else if (alone && told && !products.isEmpty() && !sum.isEmpty() && result.equals("?")) {
            check(
                    where + " so far",
                    sum(products),
                    unsigned(sum, sum.contains("≈") ? "≈" : "="),
                    sum.replaceAll("≈\\s*", ""));
        }
        String line = joined(seen, "sum:line");
        if (line.contains(" = ") || line.contains(" ≈ ")) {
            captions(where, line);
        }
    }

    /** What a channel gives is what its products give, where it is shown with them. */
    private void partials(String where, Map<String, Mark> seen) {
        List<String> sums = new ArrayList<>();
        for (int channel = 0; seen.containsKey("partial:" + channel); channel++) {
            String sum = text(seen, "partial:" + channel + ":sum");
            if (!sum.isEmpty()) {
                sums.add(sum);
            }
        }
        String result = result(where, seen);
        String added = text(seen, "sum:value:0");
        boolean told = isTold(added) && isTold(result);
        boolean whole = told && seen.containsKey("partial:0") && !seen.containsKey("partial:" + sums.size());
        if (whole && !result.equals("?") && !result.isEmpty() && !seen.containsKey("folded:partial:0")) {
            check(where + " partial sums", sum(sums) + " + " + bias(added), unsigned(result, "≈"), result);
        }
        if (told && added.contains(" + ") && !added.contains("≈")) {
            check(where + " sum and bias", added, unsigned(result, "≈"), result);
        }
    }

    /** The bias alone, of a row that may say to what it is added. */
    private static String bias(String added) {
        return added.substring(added.lastIndexOf('+') + 1).strip();
    }

    /** What products and bias come to: the last row of the sum, or what goes into the function there. */
    private String result(String where, Map<String, Mark> seen) {
        String output = text(seen, "sum:value:1");
        if (activation.isEmpty() || output.equals("?") || output.isEmpty() || !isTold(output)) {
            return output;
        }
        Matcher row = ROW.matcher(text(seen, "sum:row:1"));
        assertThat(row.matches()).as("%s: %s", where, text(seen, "sum:row:1")).isTrue();
        applies(where, row.group(2), row.group(1), output);
        String sum = text(seen, "sum").replaceAll("≈\\s*", "");
        check(where + " goes in", row.group(2), unsigned(sum, "≈"), sum);
        return sum;
    }

    /** What stands, unsaid, before a number that is shown alone. */
    private static String unsigned(String shown, String usual) {
        return shown.matches(".*(∞|NaN).*") ? "→" : usual;
    }

    /** Whether there is room for all of a number. */
    private static boolean isTold(String number) {
        return !number.startsWith("≈") && !number.endsWith("…");
    }

    /** What stands before the output that no function makes; the large sum says the same. */
    private String sign(String where, Map<String, Mark> seen) {
        if (activation.isPresent()) {
            return unsigned(text(seen, "sum"), "≈");
        }
        String row = text(seen, "sum:row:1");
        String sign = row.startsWith("=") ? "=" : row.startsWith("→") ? "→" : "≈";
        if (text(seen, "sum:label").equals(whole)) {
            assertThat(text(seen, "sum").startsWith("≈")).as(where).isEqualTo(sign.equals("≈"));
        }
        return sign;
    }

    private void applies(String where, String input, String sign, String output) {
        applied++;
        String formula = activation.orElseThrow().formula();
        check(where, formula.replaceAll("\\bx\\b", "(" + input + ")"), sign, output);
    }

    private static String joined(Map<String, Mark> seen, String id) {
        StringBuilder all = new StringBuilder();
        for (int part = 0; seen.containsKey(id + ":" + part); part++) {
            all.append(text(seen, id + ":" + part));
        }
        return all.toString();
    }

    private static String sum(List<String> numbers) {
        return numbers.isEmpty()
                ? "0"
                : numbers.stream()
                        .map(number -> number.replace("≈", ""))
                        .map(number -> number.startsWith("−") ? "(" + number + ")" : number)
                        .collect(Collectors.joining(" + "));
    }

    private void captions(String where, String text) {
        Matcher function = APPLIED.matcher(text);
        while (function.find()) {
            applies(
                    where,
                    function.group(1),
                    function.group(2),
                    function.group(3).replaceAll("[.,]$", ""));
        }
        String said = function.replaceAll("");
        Matcher equation = EQUATION.matcher(said.replace("·", " · ").replaceAll(" +", " "));
        while (equation.find()) {
            check(where, equation.group(1), equation.group(2), equation.group(3).replaceAll("[.,]$", ""));
        }
    }

    private void check(String where, String left, String sign, String right) {
        read++;
        if (held.contains(left + sign + right)) {
            return;
        }
        if (ShownArithmetic.holds(left, sign, right)) {
            held.add(left + sign + right);
        } else {
            wrong.add(left + " " + sign + " " + right + "   (" + where + ")");
        }
    }

    private static String text(Map<String, Mark> seen, String id) {
        return seen.get(id) instanceof Mark.Text text ? text.text() : "";
    }
}
