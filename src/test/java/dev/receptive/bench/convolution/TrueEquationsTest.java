package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.document.Document;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
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

    private final List<String> wrong = new ArrayList<>();
    private int read;

    @ParameterizedTest
    @EnumSource
    void everyEquationOfEveryMomentIsTrue(Language language) {
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionStory story = Told.in(language, experiment, 830, 690);
            for (double seconds : times(story.score())) {
                String where = RandomExperiments.name(experiment) + " at " + seconds + " s";
                Map<String, Mark> seen = Marks.seen(story.at(seconds));
                tray(where, seen);
                captions(where, Told.narrate(story, seconds, language));
                Stand stand = story.stand(seconds);
                Spot spot = Spot.of(
                        Tensors.OUTPUT, stand.place().row(), stand.place().column());
                Explanation explanation = story.reading(seconds).explain(spot).orElseThrow();
                captions(where, explanation.equation());
                String tip = Words.in(language).say(story.reading(seconds).tip(spot));
                if (tip.contains(" = ")) { // all digits of a float are more than its arithmetic says
                    captions(where, explanation.text() + tip.substring(tip.indexOf(" = ")));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(5_000);
    }

    /** What the chips, the signs between them and the header say. */
    private void tray(String where, Map<String, Mark> seen) {
        List<String> products = new ArrayList<>();
        List<String> factors = new ArrayList<>();
        for (int index = 0; seen.containsKey("chip:" + index); index++) {
            String written = text(seen, "factors:" + index + ":0")
                    + text(seen, "factors:" + index + ":1")
                    + text(seen, "factors:" + index + ":2");
            String product = text(seen, "product:" + index);
            boolean counted = !product.isEmpty() && !product.equals("·");
            if (!written.isEmpty()) {
                factors.add(written);
            }
            if (counted) {
                products.add(product);
            }
            if (counted && !written.isEmpty()) {
                check(where, written, product.startsWith("≈") ? "≈" : "=", product.replace("≈", ""));
            }
        }
        String sum = text(seen, "tray:sum").replaceAll(".*[:：]\\s*", "");
        if (!sum.isEmpty()) {
            check(where + " so far", sum(products), sum.contains("≈") ? "≈" : "=", sum.replaceAll("≈\\s*", ""));
        }
        String result = text(seen, "result");
        if (!result.isEmpty()) {
            String bias = " + " + text(seen, "bias:text").replaceAll("^b ", "");
            check(where, sum(products) + bias, text(seen, "equals"), result);
            if (!factors.isEmpty()) {
                check(where, sum(factors) + bias, text(seen, "equals"), result);
            }
        }
        if (seen.containsKey("product:now:4")) {
            String left = text(seen, "product:now:0") + text(seen, "product:now:1") + text(seen, "product:now:2");
            check(where, left, text(seen, "product:now:3").strip(), text(seen, "product:now:4"));
        }
    }

    private static String sum(List<String> numbers) {
        return numbers.isEmpty()
                ? "0"
                : numbers.stream()
                        .map(number -> number.replace("≈", ""))
                        .map(number -> number.startsWith("−") ? "(" + number + ")" : number)
                        .collect(Collectors.joining(" + "));
    }

    private void captions(String where, String said) {
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
        Random random = new Random(score.cues(Steps.PRODUCT));
        List<Double> times = new ArrayList<>(List.of(0.0, score.duration()));
        for (int i = 0; i < 4; i++) {
            int cue = random.nextInt(score.cues(Steps.PRODUCT));
            double end = score.cue(Steps.PRODUCT, cue);
            times.add(end);
            times.add((end + score.previous(Steps.PRODUCT, end)) / 2);
            times.add(score.cue(Steps.CELL, random.nextInt(score.cues(Steps.CELL))));
            times.add(random.nextDouble() * score.duration());
            times.add(random.nextDouble() * score.duration());
        }
        return times;
    }
}
