package dev.receptive.bench.convolution;

import dev.receptive.bench.Channels;
import dev.receptive.bench.TypedCells;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.PaddedCells;
import dev.receptive.figure.PaddedCells.Rim;

/** A channel of the input as it stands in its cells, with what is around it. */
final class InputCells {

    private InputCells() {}

    static CellContent of(ConvolutionExperiment experiment, ConvTrace trace, int channel) {
        return new PaddedCells(
                new TypedCells(experiment.input().plane(channel)),
                Rim.of(trace.rows(), trace.padded().mode()),
                Rim.of(trace.columns(), trace.padded().mode()),
                new Around(experiment.input(), trace.padded(), channel));
    }

    private record Around(Channels typed, PaddedInput padded, int channel) implements CellContent {

        @Override
        public float value(int row, int column) {
            return padded.value(channel, row, column);
        }

        @Override
        public String text(int row, int column) {
            return padded.quantity(typed, channel, row, column).text();
        }
    }
}
