package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Reading;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.document.Document;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Activation;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.time.Score;
import dev.receptive.words.Fraction;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import dev.receptive.yaml.TypedGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever arithmetic a convolution shows is true as it is written. */
class TrueEquationsTest {

    private static final String NUMBER = "\\(?[0-9−(][0-9.×⁰¹²³⁴⁵⁶⁷⁸⁹¯/]*\\)?";

    /** As in a caption: numbers with signs between them, and what they come to. */
    private static final Pattern EQUATION =
            Pattern.compile("(" + NUMBER + "(?: [·×+] " + NUMBER + ")*) ([=≈]) (−?∞|" + NUMBER + ")");

    /** As in {@code output = ReLU(−2)}, or in a caption with what it comes to. */
    private static final Pattern APPLIED = Pattern.compile("\\p{Alpha}+\\((" + NUMBER + ")\\) ([=≈]) (" + NUMBER + ")");

    private static final Pattern ROW = Pattern.compile(".* ([=≈]) \\p{Alpha}+\\((" + NUMBER + ")\\)");

    private final List<String> wrong = new ArrayList<>();
    private int read;
    private int applied;

    /** What follows the sum of the experiment that is looked at. */
    private Optional<Activation> activation = Optional.empty();

    @ParameterizedTest
    @EnumSource
    void everyEquationOfEveryMomentIsTrue(Language language) {
        for (ConvolutionExperiment experiment : experiments()) {
            activation = experiment.after();
            ConvolutionStory story = Told.in(language, experiment, 830, 690);
            for (double seconds : times(story.score())) {
                String where = RandomExperiments.name(experiment) + " at " + seconds + " s";
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
                String sign = product.startsWith("≈") ? "≈" : "=";
                String value = product.replaceAll("^[=≈]\\s*", "");
                products.add(value);
                if (!factors.isEmpty()) {
                    check(where, factors, sign, value);
                }
            }
        }
        boolean alone = seen.keySet().stream().noneMatch(id -> id.startsWith("partial:"));
        String bias = text(seen, "sum:value:0");
        String result = result(where, seen);
        String sum = text(seen, "sum");
        if (alone && !result.equals("?") && !result.isEmpty() && all) {
            check(where + " result", sum(products) + " + " + bias, "≈", result);
        } else if (alone && !sum.isEmpty() && result.equals("?")) {
            check(where + " so far", sum(products), sum.contains("≈") ? "≈" : "=", sum.replaceAll("≈\\s*", ""));
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
        boolean whole = seen.containsKey("partial:0") && !seen.containsKey("partial:" + sums.size());
        if (whole && !result.equals("?") && !result.isEmpty() && !seen.containsKey("folded:partial:0")) {
            check(where + " partial sums", sum(sums) + " + " + text(seen, "sum:value:0"), "≈", result);
        }
    }

    /** What products and bias come to: the last row of the sum, or what goes into the function there. */
    private String result(String where, Map<String, Mark> seen) {
        String output = text(seen, "sum:value:1");
        if (activation.isEmpty() || output.equals("?") || output.isEmpty()) {
            return output;
        }
        Matcher row = ROW.matcher(text(seen, "sum:row:1"));
        assertThat(row.matches()).as("%s: %s", where, text(seen, "sum:row:1")).isTrue();
        applies(where, row.group(2), row.group(1), output);
        String sum = text(seen, "sum").replaceAll("≈\\s*", "");
        check(where + " goes in", row.group(2), "≈", sum);
        return sum;
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
        if (!ShownArithmetic.holds(left, sign, right)) {
            wrong.add(left + " " + sign + " " + right + "   (" + where + ")");
        }
    }

    private static String text(Map<String, Mark> seen, String id) {
        return seen.get(id) instanceof Mark.Text text ? text.text() : "";
    }

    static List<ConvolutionExperiment> experiments() {
        Stream<ConvolutionExperiment> examples =
                ConvolutionFiles.examples().stream().map(Document::experiment);
        return Stream.of(
                        examples,
                        RandomExperiments.typed(80).stream(),
                        RandomExperiments.channels(60).stream(),
                        RandomExperiments.mixed(240).stream()
                                .filter(experiment -> experiment.activation().isPresent()),
                        RandomExperiments.pictures(6).stream(),
                        RandomExperiments.extremes().stream()
                                .filter(experiment -> !experiment.input().levels()),
                        fractions().stream(),
                        extremeValues().stream())
                .flatMap(stream -> stream)
                .toList();
    }

    /** Kernels and inputs of fractions, decimals and both. */
    static List<ConvolutionExperiment> fractions() {
        List<ConvolutionExperiment> all = new ArrayList<>();
        for (String name : List.of("box", "gaussian")) {
            all.add(ConvolutionExperiment.of(Presets.input("random"), Presets.kernel(name)));
            all.add(ConvolutionExperiment.of(Presets.input("random"), Presets.kernel(name))
                    .withBias(Numbers.number("-1/7")));
        }
        Random random = new Random(5);
        for (int trial = 0; trial < 30; trial++) {
            all.add(ConvolutionExperiment.of(mixed(random, 5, 6), mixed(random, 1 + trial % 4, 1 + trial % 3))
                    .withBias(mixed(random, 1, 1)));
        }
        return all;
    }

    private static Numbers mixed(Random random, int height, int width) {
        float[] data = new float[height * width];
        Map<Integer, Fraction> typed = new HashMap<>();
        for (int i = 0; i < data.length; i++) {
            String text = switch (random.nextInt(4)) {
                case 0 -> (random.nextInt(41) - 20) + "/" + (2 + random.nextInt(30));
                case 1 -> Float.toString((random.nextInt(2001) - 1000) / 1000f);
                case 2 -> Float.toString((float) random.nextGaussian());
                default -> Integer.toString(random.nextInt(19) - 9);
            };
            int place = i;
            data[i] = Numbers.number(text).values().at(0);
            Fraction.typed(text).ifPresent(fraction -> typed.put(place, fraction));
        }
        return Numbers.typed(new TypedGrid(Tensor.of(Shape.of(height, width), data), typed));
    }

    /** Numbers that hardly fit: very large beside small ones, very small, all alike. */
    static List<ConvolutionExperiment> extremeValues() {
        List<ConvolutionExperiment> all = new ArrayList<>();
        float[][] inputs = {
            {1e30f, 1, 2, -3, 1, 0, 4, 5, 1},
            {1e-3f, -1e-3f, 0.01f, 1, 0, 3, 1e-5f, 2, 1},
            {-12.75f, 12.625f, 0.1f, -0.7f, 3.3333333f, 1 / 9f, 1, 2, 3},
            {1e6f, 2e6f, -1e6f, 999999, 1, 0, 1, 2, 3},
            {0, 0, 0, 0, 0, 0, 0, 0, 0},
            {7, 7, 7, 7, 7, 7, 7, 7, 7},
            {1e-40f, 1e-38f, 3e38f, -3e38f, 1, 2, 3, 4, 5},
        };
        for (float[] input : inputs) {
            for (String kernel : List.of("gaussian", "vertical-edge", "random", "box")) {
                Numbers numbers = Numbers.typed(Tensor.of(Shape.of(3, 3), input));
                all.add(ConvolutionExperiment.of(numbers, Presets.kernel(kernel))
                        .withBorder(Border.SAME));
            }
            Numbers numbers = Numbers.typed(Tensor.of(Shape.of(3, 3), input));
            all.add(ConvolutionExperiment.of(numbers, numbers).withBias(-0.001f));
        }
        return all;
    }

    /** Cues, middles of spans and any moments. */
    static List<Double> times(Score score) {
        int products = Math.toIntExact(score.cues(Steps.PRODUCT));
        int cells = Math.toIntExact(score.cues(Steps.CELL));
        Random random = new Random(products);
        List<Double> times = new ArrayList<>(List.of(0.0, score.duration()));
        for (int i = 0; i < 4; i++) {
            int cue = random.nextInt(products);
            double end = score.cue(Steps.PRODUCT, cue);
            times.add(end);
            times.add((end + score.previous(Steps.PRODUCT, end)) / 2);
            times.add(score.cue(Steps.CELL, random.nextInt(cells)));
            times.add(random.nextDouble() * score.duration());
            times.add(random.nextDouble() * score.duration());
        }
        return times;
    }
}
