package dev.receptive.bench.convolution;

/**
 * Which channels stand large on the stage: channels in by pages of a few slots that stay where they are, channels out all
 * together or the current one alone.
 *
 * @param inputs how many slots for channels of a group there are
 * @param outputs how many slots for channels out
 */
record Slots(int inputs, int outputs) {

    /** The channel of a group that stands in the first slot while one is being taken. */
    int page(int channel) {
        return channel / inputs * inputs;
    }

    /** How many slots the channels of a group fill while one of them is being taken. */
    int filled(int channel, int depth) {
        return Math.min(inputs, depth - page(channel));
    }

    /** The slot of a channel of a group. */
    int input(int channel) {
        return channel % inputs;
    }

    /** The slot of a channel out while it is being computed. */
    int output(int map) {
        return outputs == 1 ? 0 : map;
    }

    /** The channel out that stands in a slot while one is being computed. */
    int map(int slot, int current) {
        return outputs == 1 ? current : slot;
    }
}
