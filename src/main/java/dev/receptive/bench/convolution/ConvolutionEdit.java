package dev.receptive.bench.convolution;

import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Change;
import dev.receptive.bench.Numbers;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/** What a person changes of a convolution by its numbers. */
record ConvolutionEdit(ConvolutionExperiment experiment) {

    Change<ConvolutionExperiment> with(Spot first, Numbers block) {
        if (block.height() == 1 && block.width() == 1) {
            Sentence name = Sentence.of("edit.cell." + first.tensor(), first.row(), first.column());
            return Change.of(one(first, block), name);
        }
        BlockPaste.Pasted pasted = BlockPaste.into(grid(first), block, first.row(), first.column());
        return new Change<>(put(first.tensor(), pasted.numbers()), Sentence.of("edit.paste"), pasted.notice());
    }

    private ConvolutionExperiment one(Spot spot, Numbers number) {
        return spot.isIn(Tensors.BIAS)
                ? experiment.withBias(number)
                : put(spot.tensor(), grid(spot).with(spot.row(), spot.column(), number));
    }

    private Numbers grid(Spot spot) {
        return switch (spot.tensor()) {
            case Tensors.INPUT -> experiment.input();
            case Tensors.KERNEL -> experiment.kernel();
            default -> throw Refusal.of("paste.where");
        };
    }

    private ConvolutionExperiment put(String tensor, Numbers numbers) {
        return tensor.equals(Tensors.INPUT) ? experiment.withInput(numbers) : experiment.withKernel(numbers);
    }

    /** A level of grey ends at black and at white. */
    float within(Spot spot, float value) {
        boolean level = spot.isIn(Tensors.INPUT) && experiment.input().levels();
        return level ? Math.max(0, Math.min(Numbers.MAX_LEVEL, value)) : value;
    }
}
