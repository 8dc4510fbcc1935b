package dev.receptive.bench.convolution;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import java.util.List;

/** Two channels in whose output is known from a book: 56, 72, 104, 120. */
final class TwoChannels {

    static final ConvolutionExperiment TWO = new ConvolutionExperiment(
            Channels.of(Presets.input("counting-3x3"), Presets.input("one-to-nine")),
            KernelBank.of(List.of(Presets.kernel("counting-2x2"), second()), 2),
            Geometry.USUAL);

    private TwoChannels() {}

    /** The slice for the second of them: 1 to 4. */
    static Numbers second() {
        return Presets.kernel("counting-2x2")
                .with(0, 0, 1)
                .with(0, 1, 2)
                .with(1, 0, 3)
                .with(1, 1, 4);
    }
}
