package dev.receptive.bench.activation;

import dev.receptive.bench.ArrayText;
import dev.receptive.yaml.YamlNumber;
import java.util.List;
import java.util.stream.Collectors;

/** A curve and what fits it as Python writes them. */
final class FitArrays {

    private FitArrays() {}

    static List<String> curve(FitTrace trace, String open, String close) {
        return ArrayText.grid(trace.fit().curve().grid(), open, close);
    }

    static String knots(FitTrace trace) {
        return trace.added(trace.relus()).fit().knots().stream()
                .map(knot -> YamlNumber.of(knot.floatValue()))
                .collect(Collectors.joining(", "));
    }
}
