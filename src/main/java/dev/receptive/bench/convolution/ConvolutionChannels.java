package dev.receptive.bench.convolution;

import dev.receptive.bench.Channels;
import dev.receptive.bench.GridStack;
import dev.receptive.bench.Grouping;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Seeded;
import dev.receptive.words.Refusal;

/** What a person changes of a convolution by the number of its channels, kernels and groups. */
final class ConvolutionChannels {

    private ConvolutionChannels() {}

    /**
     * Other numbers of channels in and out: what is there stays, what is new is made of small whole numbers. The groups stay
     * as long as they divide both; else they become as many as do.
     */
    static ConvolutionExperiment with(ConvolutionExperiment now, int in, int out) {
        return with(now, inputs(now.input(), in), out);
    }

    private static ConvolutionExperiment with(ConvolutionExperiment now, Channels input, int out) {
        int in = input.count();
        int groups = Grouping.common(in, out, now.groups());
        return now.with(input, now.kernels().withCounts(out, in / groups));
    }

    /** Another input; as many slices as it needs are kept or made. */
    static ConvolutionExperiment withInputs(ConvolutionExperiment now, GridStack stack) {
        return with(now, new Channels(stack.grids()), now.kernels().count());
    }

    /**
     * Other kernels, which keep the biases that were there.
     *
     * @throws Refusal with PyTorch's rule if they do not divide the channels into groups
     */
    static ConvolutionExperiment withKernels(ConvolutionExperiment now, GridStack stack) {
        Numbers biases = now.kernels().biases().resized(1, stack.count());
        return now.withKernels(new KernelBank(stack.grids(), stack.depth(), biases));
    }

    private static Channels inputs(Channels input, int count) {
        return input.withCount(count, channel -> Seeded.inputs(channel, input.height(), input.width()));
    }

    /** Other groups; the kernels become as many as is the nearest multiple of them. */
    static ConvolutionExperiment withGroups(ConvolutionExperiment now, int groups) {
        int kernels = Grouping.nearest(now.kernels().count(), groups);
        int depth = now.input().count() / groups;
        return now.withKernels(now.kernels().withCounts(kernels, depth));
    }

    /** The first channel replaced; the others, if there are any, take its size. */
    static ConvolutionExperiment withFirstInput(ConvolutionExperiment now, Numbers next) {
        if (now.input().count() == 1) {
            return now.withInput(next);
        }
        Channels sized = now.input().levels() == next.levels()
                ? now.input().resized(next.height(), next.width())
                : new Channels(now.input().planes().stream().map(none -> next).toList());
        return now.withInput(sized.with(0, next));
    }

    /**
     * The first kernel of each group replaced, every slice of it alike, so that it does to all channels what it is known for; the
     * others take its size.
     */
    static ConvolutionExperiment withFirstKernel(ConvolutionExperiment now, Numbers next) {
        KernelBank bank = now.kernels().resized(next.height(), next.width());
        int each = bank.count() / now.groups();
        for (int group = 0; group < now.groups(); group++) {
            for (int channel = 0; channel < bank.depth(); channel++) {
                bank = bank.withSlice(bank.flat(group * each, channel), next);
            }
        }
        return now.withKernels(bank);
    }
}
