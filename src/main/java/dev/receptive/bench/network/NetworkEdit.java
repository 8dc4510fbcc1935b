package dev.receptive.bench.network;

import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Change;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/** What a person changes of a network by its numbers. */
record NetworkEdit(NetworkExperiment now) {

    Change<NetworkExperiment> with(Spot first, Numbers block) {
        return switch (first.tensor()) {
            case NetTensors.DRAWN -> {
                Change<Channels> change = now.input().with(first, block);
                Sentence name = isOne(block) ? change.name() : Sentence.of("edit.network.stroke");
                yield new Change<>(now.withInput(change.next()), name, change.notice());
            }
            case NetTensors.INPUT -> {
                Change<Channels> change = now.input().with(first, block);
                yield new Change<>(now.withInput(change.next()), change.name(), change.notice());
            }
            case NetTensors.KERNEL -> kernel(first, block);
            case NetTensors.WEIGHT -> weight(first, block);
            case NetTensors.BIAS -> bias(first, block);
            default -> throw Refusal.of("paste.where");
        };
    }

    private Change<NetworkExperiment> kernel(Spot first, Numbers block) {
        int slice = first.channel();
        for (int layer = 0; layer < now.layers().size(); layer++) {
            if (now.layers().get(layer) instanceof NetConv conv) {
                int count = conv.kernels().slices().size();
                if (slice < count) {
                    Change<Numbers> change = placed(conv.kernels().slices().get(slice), first, block);
                    NetConv next = conv.with(conv.kernels().with(slice, change.next()));
                    return new Change<>(now.with(layer, next), change.name(), change.notice());
                }
                slice -= count;
            }
        }
        throw Refusal.of("paste.where");
    }

    /** On the stage what goes in stands down, in the layer across. */
    private Change<NetworkExperiment> weight(Spot first, Numbers block) {
        NetDense dense = dense(first);
        Change<Numbers> change = placed(TurnedGrid.of(dense.weights()), first, block);
        NetDense next = new NetDense(TurnedGrid.of(change.next()), dense.biases());
        return new Change<>(now.with(first.channel(), next), change.name(), change.notice());
    }

    private NetDense dense(Spot spot) {
        if (now.layers().get(spot.channel()) instanceof NetDense dense) {
            return dense;
        }
        throw Refusal.of("paste.where");
    }

    private static Change<Numbers> placed(Numbers grid, Spot first, Numbers block) {
        if (isOne(block)) {
            Sentence name = Sentence.of("edit.cell." + first.tensor(), first.row(), first.column());
            return Change.of(grid.with(first.row(), first.column(), block), name);
        }
        BlockPaste.Pasted pasted = BlockPaste.into(grid, block, first.row(), first.column());
        return new Change<>(pasted.numbers(), Sentence.of("edit.paste"), pasted.notice());
    }

    private Change<NetworkExperiment> bias(Spot spot, Numbers block) {
        if (!isOne(block)) {
            throw Refusal.of("paste.where");
        }
        NetLayer layer = now.layers().get(spot.channel());
        NetLayer next = layer instanceof NetConv conv
                ? conv.with(conv.biases().with(0, spot.column(), block))
                : new NetDense(dense(spot).weights(), dense(spot).biases().with(0, spot.column(), block));
        return Change.of(now.with(spot.channel(), next), Sentence.of("edit.cell.bias"));
    }

    private static boolean isOne(Numbers block) {
        return block.height() == 1 && block.width() == 1;
    }
}
