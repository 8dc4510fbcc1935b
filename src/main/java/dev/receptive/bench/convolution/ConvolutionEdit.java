package dev.receptive.bench.convolution;

import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Change;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.Optional;

/** What a person changes of a convolution by its numbers. */
record ConvolutionEdit(ConvolutionExperiment experiment) {

    Change<ConvolutionExperiment> with(Spot first, Numbers block) {
        return switch (first.tensor()) {
            case Tensors.INPUT -> input(first, block);
            case Tensors.AROUND -> input(new Spot(Tensors.INPUT, first.channel(), first.row(), first.column()), block);
            case Tensors.LENS -> lens(first, block);
            case Tensors.KERNEL -> weights(first, block);
            case Tensors.BIAS -> bias(first, block);
            case Tensors.OUTPUT -> guess(first, block);
            default -> throw Refusal.of("paste.where");
        };
    }

    private Change<ConvolutionExperiment> input(Spot first, Numbers block) {
        Change<Channels> change = experiment.input().with(first, block);
        return new Change<>(experiment.withInput(change.next()), change.name(), change.notice());
    }

    /** A number of the lens is one of the input; the numbers of a block may lie apart there. */
    private Change<ConvolutionExperiment> lens(Spot first, Numbers block) {
        LensCells lens = LensCells.of(experiment);
        if (isOne(block)) {
            return input(lens.input(first), block);
        }
        Plane plane = lens.around(first);
        int channel = lens.input(first).channel();
        int rows = Math.min(block.height(), plane.rows() - first.row());
        int columns = Math.min(block.width(), plane.columns() - first.column());
        Numbers input = experiment.input().plane(channel);
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                Spot spot = lens.input(first.moved(y, x));
                input = input.with(spot.row(), spot.column(), Numbers.number(block.plain(y, x)));
            }
        }
        boolean whole = rows == block.height() && columns == block.width();
        Sentence clipped = Sentence.of("paste.clipped", block.height(), block.width(), rows, columns);
        return new Change<>(
                experiment.withInput(experiment.input().with(channel, input)),
                Sentence.of("edit.paste"),
                whole ? Optional.empty() : Optional.of(clipped));
    }

    private Change<ConvolutionExperiment> weights(Spot first, Numbers block) {
        KernelBank kernels = experiment.kernels();
        Numbers slice = kernels.slices().get(first.channel());
        if (isOne(block)) {
            Numbers next = slice.with(first.row(), first.column(), block);
            return Change.of(experiment.withKernels(kernels.withSlice(first.channel(), next)), name(first));
        }
        BlockPaste.Pasted pasted = BlockPaste.into(slice, block, first.row(), first.column());
        return new Change<>(
                experiment.withKernels(kernels.withSlice(first.channel(), pasted.numbers())),
                Sentence.of("edit.paste"),
                pasted.notice());
    }

    private Change<ConvolutionExperiment> bias(Spot spot, Numbers block) {
        if (!isOne(block)) {
            throw Refusal.of("paste.where");
        }
        return Change.of(experiment.withKernels(experiment.kernels().withBias(spot.channel(), block)), name(spot));
    }

    /** What an output will be, before it is computed; then it is. */
    private Change<ConvolutionExperiment> guess(Spot output, Numbers block) {
        if (!isOne(block) || !experiment.aids().has(Aid.HIDE)) {
            throw Refusal.of("paste.where");
        }
        Aids next = experiment.aids().withGuess(output, block);
        return Change.of(experiment.withAids(next), name(output)).advancing(Steps.CELL.code());
    }

    private static boolean isOne(Numbers block) {
        return block.height() == 1 && block.width() == 1;
    }

    private static Sentence name(Spot spot) {
        return Sentence.of("edit.cell." + spot.tensor(), spot.row(), spot.column());
    }

    /** A level of grey ends at black and at white. */
    float within(Spot shown, float value) {
        Spot spot = LensCells.of(experiment).input(shown);
        boolean level = spot.isIn(Tensors.INPUT)
                && experiment.input().plane(spot.channel()).levels();
        return level ? Math.max(0, Math.min(Numbers.MAX_LEVEL, value)) : value;
    }
}
