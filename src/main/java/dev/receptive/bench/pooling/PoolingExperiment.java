package dev.receptive.bench.pooling;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Extent;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An input of 1 to 16 channels, and how each of them is pooled by itself.
 *
 * @param beside what stands beside the output
 * @param shift how far the input is moved to be pooled once more; nothing where it is not
 */
record PoolingExperiment(Channels input, PoolRule rule, Beside beside, Optional<Shift> shift) implements Experiment {

    /**
     * @throws Refusal if the windows do not fit the input, or what stands beside cannot be computed
     */
    PoolingExperiment {
        rule.check(size(input));
        beside.rule(rule);
    }

    /** An input that is pooled, and nothing else. */
    static PoolingExperiment of(Channels input, PoolRule rule) {
        return new PoolingExperiment(input, rule, Beside.NOTHING, Optional.empty());
    }

    private static Extent size(Channels channels) {
        return new Extent(channels.height(), channels.width());
    }

    /** Rows and columns of the input. */
    Extent size() {
        return size(input);
    }

    /** The input, moved as far as is asked for. */
    Optional<Channels> moved() {
        return shift.map(by -> new Channels(input.planes().stream().map(by::of).toList()));
    }

    @Override
    public List<Path> files() {
        return input.planes().stream()
                .map(Numbers::source)
                .flatMap(source -> source.file().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Tensor> tensors() {
        return input.tensors();
    }

    PoolingExperiment withInput(Channels next) {
        return new PoolingExperiment(next, rule, beside, shift);
    }

    PoolingExperiment withRule(PoolRule next) {
        return new PoolingExperiment(input, next, beside, shift);
    }

    PoolingExperiment withSlide(Slide next) {
        return withRule(rule.withSlide(next));
    }

    PoolingExperiment withCounting(Counting next) {
        return withRule(rule.withCounting(next));
    }

    PoolingExperiment withBeside(Beside next) {
        return new PoolingExperiment(input, rule, next, shift);
    }

    PoolingExperiment withShift(Optional<Shift> next) {
        return new PoolingExperiment(input, rule, beside, next);
    }
}
