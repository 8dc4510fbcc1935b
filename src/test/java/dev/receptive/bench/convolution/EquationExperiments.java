package dev.receptive.bench.convolution;

import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.document.Document;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.time.Score;
import dev.receptive.words.Fraction;
import dev.receptive.yaml.TypedGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Experiments whose arithmetic is looked at, and when: whole numbers, decimals, fractions and what hardly fits. */
final class EquationExperiments {

    private EquationExperiments() {}

    /** Some of every kind, and every example. */
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
