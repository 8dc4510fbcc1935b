package dev.receptive.lesson;

import dev.receptive.bench.Figures;
import dev.receptive.bench.Misrule;
import java.util.List;

/**
 * A question that a place of the window and a sum answer.
 *
 * @param seen where the window is
 * @param right the sum
 * @param wrong the rules that are known to lead to others
 */
record WindowPosed(Wording prompt, SeenCells seen, Figures right, List<Misrule> wrong) implements Posed {

    @Override
    public Manner manner() {
        return new Manner.Windowing(seen.tensor());
    }

    /** The place first: a sum of other numbers says nothing. */
    @Override
    public Verdict judge(Reply reply) {
        if (!(reply instanceof Reply.Windowed windowed)) {
            return Verdict.WRONG;
        }
        Verdict place = seen.judge(windowed.spots());
        return place.right() ? NumberPosed.judge(right, wrong, windowed.typed()) : place;
    }

    @Override
    public List<Misrule> misrules() {
        return Misrule.distinct(right, wrong);
    }

    @Override
    public Solution solution() {
        return new Solution(Wording.of(right.text()), seen.lit());
    }
}
