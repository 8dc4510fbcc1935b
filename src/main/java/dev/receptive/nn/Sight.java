package dev.receptive.nn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Who sees whom in layers one after the other, unit by unit: exactly, with every hole that a stride or a dilation leaves,
 * where {@link Connections} gives the box around. Level 0 is the input of the first layer, level {@code i} the output of
 * layer {@code i − 1}; a unit is its row-major index there. Which number of a pooling wins does not matter: it sees all.
 */
public final class Sight {

    private final List<Pass> passes;

    /** Of each layer, once it was asked for, the units of its input that each of its outputs reads. */
    private final List<BitSet[]> reads = new ArrayList<>();

    /**
     * @param whole the pass of a {@link Sequential} of layers that have none inside
     */
    public Sight(Pass whole) {
        this.passes = whole.inner();
    }

    /** How many layers there are. */
    public int layers() {
        return passes.size();
    }

    /** What a unit sees of each level up to its own, where it is itself. */
    public List<BitSet> sees(int level, int unit) {
        BitSet now = only(unit);
        List<BitSet> all = new ArrayList<>(List.of(now));
        for (int layer = level - 1; layer >= 0; layer--) {
            BitSet[] each = reads(layer);
            BitSet before = new BitSet();
            now.stream().forEach(output -> before.or(each[output]));
            all.add(0, before);
            now = before;
        }
        return all;
    }

    /** Whom a unit reaches at each level from its own on, where it is itself. */
    public List<BitSet> reaches(int level, int unit) {
        BitSet now = only(unit);
        List<BitSet> all = new ArrayList<>(List.of(now));
        for (int layer = level; layer < passes.size(); layer++) {
            BitSet[] each = reads(layer);
            BitSet after = new BitSet();
            for (int output = 0; output < each.length; output++) {
                after.set(output, each[output].intersects(now));
            }
            all.add(after);
            now = after;
        }
        return all;
    }

    private static BitSet only(int unit) {
        BitSet set = new BitSet();
        set.set(unit);
        return set;
    }

    /** Several threads may ask: a story is painted on all of them. */
    private synchronized BitSet[] reads(int layer) {
        for (int next = reads.size(); next <= layer; next++) {
            Pass pass = passes.get(next);
            BitSet[] each = new BitSet[pass.output().shape().count()];
            for (int output = 0; output < each.length; output++) {
                BitSet seen = new BitSet();
                pass.explain(output).terms().stream()
                        .filter(term -> term.index() != Term.PADDING)
                        .forEach(term -> seen.set(term.index()));
                each[output] = seen;
            }
            reads.add(each);
        }
        return reads.get(layer);
    }
}
