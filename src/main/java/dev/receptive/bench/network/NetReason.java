package dev.receptive.bench.network;

import dev.receptive.digit.Difference;
import dev.receptive.digit.Difference.Contribution;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why one class and not another, as it is shown: the difference of two logits, and what it is made of.
 *
 * @param of what it says
 * @param logits the one logit less the other
 * @param sum the units that count most, what all others come to together, if there are any, and the biases
 * @param others how many there are besides
 */
record NetReason(Difference of, Explanation logits, Explanation sum, int others) {

    /** So many units are shown by themselves. */
    static final int MOST = 9;

    static NetReason of(NetTrace trace, int layer, NetWhy.Classes two) {
        Difference difference = Difference.of(trace.pass(layer), two.one(), two.other());
        Spot spot = new Spot(NetTensors.DIFFERENCE, 0, two.one(), two.other());
        Quantity total = Quantity.of((float) difference.total());
        List<Part> both = List.of(logit(trace, layer, two.one()), logit(trace, layer, two.other()));
        List<Contribution> ranked = difference.ranked();
        int most = Math.min(MOST, ranked.size());
        List<Part> parts = new ArrayList<>();
        for (Contribution contribution : ranked.subList(0, most)) {
            parts.add(part(Optional.of(contribution(contribution.unit(), two)), contribution.amount()));
        }
        List<Contribution> rest = ranked.subList(most, ranked.size());
        if (!rest.isEmpty()) {
            parts.add(part(
                    Optional.empty(),
                    rest.stream().mapToDouble(Contribution::amount).sum()));
        }
        parts.add(part(Optional.of(new Spot(NetTensors.BIASES, 0, two.one(), two.other())), difference.biases()));
        return new NetReason(
                difference,
                new Explanation(spot, total, Form.LESS, both),
                new Explanation(spot, total, Form.SUM, parts),
                rest.size());
    }

    private static Part logit(NetTrace trace, int layer, int unit) {
        Spot spot = trace.places().spot(layer, unit);
        return new Part(Optional.of(spot), trace.quantity(layer, unit), Optional.empty(), Optional.empty());
    }

    private static Part part(Optional<Spot> source, double amount) {
        return new Part(source, Quantity.of((float) amount), Optional.empty(), Optional.empty());
    }

    private static Spot contribution(int unit, NetWhy.Classes two) {
        return new Spot(NetTensors.CONTRIBUTION, unit, two.one(), two.other());
    }

    /** Where the difference stands. */
    Spot spot() {
        return sum.spot();
    }

    /** The contributions that are shown by themselves, in their order. */
    List<Part> shown() {
        return sum.parts().subList(0, sum.parts().size() - (others > 0 ? 2 : 1));
    }

    /** What all others come to; nothing where there are none. */
    Optional<Part> rest() {
        return others > 0 ? Optional.of(sum.parts().get(sum.parts().size() - 2)) : Optional.empty();
    }

    /** The one bias less the other. */
    Part biases() {
        return sum.parts().get(sum.parts().size() - 1);
    }
}
