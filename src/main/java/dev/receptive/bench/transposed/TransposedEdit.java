package dev.receptive.bench.transposed;

import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Change;
import dev.receptive.bench.Channels;
import dev.receptive.bench.GridStack;
import dev.receptive.bench.Grouping;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Seeded;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What a person changes of a transposed convolution: by its numbers, or by the number of its channels and groups. */
record TransposedEdit(TransposedExperiment now) {

    Change<TransposedExperiment> with(Spot first, Numbers block) {
        return switch (first.tensor()) {
            case TransposedTensors.INPUT -> input(first, block);
            case TransposedTensors.KERNEL -> weights(first, block);
            case TransposedTensors.BIAS -> bias(first, block);
            case TransposedTensors.STRETCHED -> input(source(first), block);
            case TransposedTensors.TURNED -> weights(turned(first), block);
            default -> throw Refusal.of("paste.where");
        };
    }

    /** The input that stands at a place of the stretched one. */
    private Spot source(Spot place) {
        int row = new StretchedLane(now.rows()).source(place.row());
        int column = new StretchedLane(now.columns()).source(place.column());
        if (row < 0 || column < 0) {
            throw Refusal.of("edit.stretched.zero", place.row(), place.column());
        }
        return new Spot(TransposedTensors.INPUT, place.channel(), row, column);
    }

    /** The weight that stands at a place of the turned kernel. */
    private Spot turned(Spot place) {
        int row = now.kernels().height() - 1 - place.row();
        int column = now.kernels().width() - 1 - place.column();
        return new Spot(TransposedTensors.KERNEL, place.channel(), row, column);
    }

    private Change<TransposedExperiment> input(Spot first, Numbers block) {
        Change<Channels> change = now.input().with(first, block);
        return new Change<>(now.withInput(change.next()), change.name(), change.notice());
    }

    private Change<TransposedExperiment> weights(Spot first, Numbers block) {
        Numbers slice = now.kernels().slices().get(first.channel());
        if (isOne(block)) {
            Numbers next = slice.with(first.row(), first.column(), block);
            return Change.of(now.withKernels(now.kernels().with(first.channel(), next)), name(first));
        }
        BlockPaste.Pasted pasted = BlockPaste.into(slice, block, first.row(), first.column());
        KernelSlices next = now.kernels().with(first.channel(), pasted.numbers());
        return new Change<>(now.withKernels(next), Sentence.of("edit.paste"), pasted.notice());
    }

    private Change<TransposedExperiment> bias(Spot spot, Numbers block) {
        if (!isOne(block)) {
            throw Refusal.of("paste.where");
        }
        return Change.of(now.withBiases(now.biases().with(0, spot.channel(), block)), name(spot));
    }

    private static boolean isOne(Numbers block) {
        return block.height() == 1 && block.width() == 1;
    }

    private static Sentence name(Spot spot) {
        return Sentence.of("edit.cell." + spot.tensor(), spot.row(), spot.column());
    }

    /**
     * Other numbers of channels in and out: what is there stays, what is new is made of small whole numbers. The groups stay as
     * long as they divide both; else they become as many as do.
     */
    TransposedExperiment channels(int in, int out) {
        List<Numbers> planes = new ArrayList<>();
        for (int c = 0; c < in; c++) {
            planes.add(
                    c < now.input().count()
                            ? now.input().plane(c)
                            : Seeded.inputs(c, now.input().height(), now.input().width()));
        }
        return channels(new Channels(planes), out);
    }

    private TransposedExperiment channels(Channels input, int out) {
        int groups = Grouping.common(input.count(), out, now.groups());
        return new TransposedExperiment(
                input,
                now.kernels().withCounts(input.count(), out / groups),
                now.biases().resized(1, out),
                now.geometry().withGroups(groups),
                now.view(),
                now.notation());
    }

    /** Other groups; the channels out become as many as is the nearest multiple of them. */
    TransposedExperiment groups(int groups) {
        int out = Grouping.nearest(now.outputs(), groups);
        return new TransposedExperiment(
                now.input(),
                now.kernels().withCounts(now.input().count(), out / groups),
                now.biases().resized(1, out),
                now.geometry().withGroups(groups),
                now.view(),
                now.notation());
    }

    /** Another input; as many kernels as it needs are kept or made. */
    TransposedExperiment inputs(GridStack stack) {
        return channels(new Channels(stack.grids()), now.outputs());
    }

    /** The first channel replaced; the others, if there are any, take its size. */
    TransposedExperiment firstInput(Numbers next) {
        return now.withInput(now.input().resized(next.height(), next.width()).with(0, next));
    }

    /**
     * Every kernel's first slice replaced, so that the first channel out of each group gets from all channels in what the kernel is
     * known for; the others take its size.
     */
    TransposedExperiment firstKernel(Numbers next) {
        KernelSlices kernels = now.kernels().resized(next.height(), next.width());
        for (int in = 0; in < kernels.count(); in++) {
            kernels = kernels.with(kernels.flat(in, 0), next);
        }
        return now.withKernels(kernels);
    }

    /**
     * Other kernels, {@code [C_in, C_out/groups, h, w]}.
     *
     * @throws Refusal with PyTorch's layout if they do not fit the channels in
     */
    TransposedExperiment kernels(GridStack stack) {
        KernelSlices next = new KernelSlices(stack.grids(), stack.depth());
        return new TransposedExperiment(
                now.input(),
                next,
                now.biases().resized(1, next.depth() * now.groups()),
                now.geometry(),
                now.view(),
                now.notation());
    }
}
