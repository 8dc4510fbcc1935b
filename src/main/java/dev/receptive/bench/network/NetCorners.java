package dev.receptive.bench.network;

import dev.receptive.bench.ActivationKind;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import dev.receptive.nn.Term;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the loss has a corner, so that more of a number counts otherwise than less of it: at a ReLU of exactly 0, and at numbers
 * that are equal in a window of which the maximum is taken. The gradient that is taken there is one of several slopes.
 */
record NetCorners(NetStepped step) {

    /** On both sides of 0. */
    private static final float BESIDE = 1e-6f;

    /** Whether there is one anywhere. */
    boolean any() {
        NetTrace trace = step.before();
        return IntStream.range(0, step.logits())
                .filter(layer -> trace.folding().isTold(layer))
                .anyMatch(
                        layer -> IntStream.range(0, trace.places().units(layer)).anyMatch(unit -> isAt(layer, unit)));
    }

    /** Whether a number stands at one. */
    boolean isAt(Spot of) {
        if (!of.isIn(NetTensors.UNIT)) {
            return false;
        }
        int layer = step.before().places().plane(of).layer();
        return layer < step.logits() && isAt(layer, step.before().places().unit(of));
    }

    private boolean isAt(int layer, int unit) {
        NetStepBack back = new NetStepBack(step);
        int next = back.next(layer);
        if (step.before().layer(next) instanceof NetActivation activation) {
            return step.before().value(layer, unit) == 0
                    && turns(activation.kind())
                    && step.gradient(next).at(unit) != 0;
        }
        return step.before().layer(next) instanceof NetPool pool
                && pool.max()
                && back.window(layer, unit, next, pool).stream()
                        .anyMatch(to -> step.gradient(next).at(to) != 0 && ties(next, to, unit));
    }

    private static boolean turns(ActivationKind kind) {
        return Math.abs(NetStepBack.slope(kind, BESIDE) - NetStepBack.slope(kind, -BESIDE)) > 1e-3f;
    }

    /** Whether a number is as large as the one that is taken of a window, and is not that. */
    private boolean ties(int layer, int to, int unit) {
        List<Term> terms = step.before().unit(layer, to).terms();
        Term winner = terms.get(Form.Maximum.winner(terms));
        return winner.index() != unit
                && terms.stream().anyMatch(term -> term.index() == unit && term.value() == winner.value());
    }
}
