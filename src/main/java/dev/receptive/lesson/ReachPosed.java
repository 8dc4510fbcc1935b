package dev.receptive.lesson;

import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Figures;
import java.util.List;
import java.util.Optional;

/**
 * A question that a changed stage answers.
 *
 * @param from where the change begins
 */
record ReachPosed(Wording prompt, Demonstration from, Goal goal) implements Posed {

    @Override
    public Manner manner() {
        return new Manner.Adjusting();
    }

    @Override
    public Verdict judge(Reply reply) {
        if (!(reply instanceof Reply.Adjusted adjusted)) {
            return Verdict.WRONG;
        }
        Figures now = goal.now(new Exhibit(adjusted.setup(), from.exhibit().at()));
        return now.isAlike(goal.wanted()) ? Verdict.RIGHT : Verdict.wrong(Wording.of(goal.told(now)), List.of());
    }

    /** One way of perhaps many, if one is found by changing a control or two. */
    @Override
    public Solution solution() {
        return new ReachSearch(from.exhibit(), from.controls(), goal)
                .found()
                .map(way -> new Solution(Wording.of(way.said()), List.of(), Optional.of(way.stage())))
                .orElseGet(() -> new Solution(Wording.of(goal.wanted().text()), List.of()));
    }
}
