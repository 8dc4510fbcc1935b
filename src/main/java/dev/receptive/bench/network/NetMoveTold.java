package dev.receptive.bench.network;

import dev.receptive.words.Sentence;
import java.util.Optional;

/** What is said of an image that is changed as a whole, once all is computed. */
record NetMoveTold(NetTrace trace) {

    /** Nothing where the image stays as it is, or the network has no classes to tell. */
    Optional<Sentence> end() {
        NetMove move = trace.experiment().given().move();
        boolean told = !move.isStill()
                && trace.layer(trace.layers() - 1) instanceof NetSoftmax
                && !trace.experiment().isUntrained();
        return told ? Optional.of(told(name(move))) : Optional.empty();
    }

    private Sentence name(NetMove move) {
        if (!trace.experiment().isDrawn()) {
            return move.said();
        }
        String when = move.before() ? NetMove.BEFORE : NetMove.AFTER;
        return Sentence.of("network.move." + when, move.said());
    }

    private Sentence told(Sentence name) {
        NetMoving moving = trace.moving();
        if (moving.isUndone()) {
            return Sentence.of("say.network.moved.undone", name);
        }
        int last = trace.layers() - 1;
        int now = trace.answer();
        int was = moving.answer();
        String percent = NetNames.percent(trace.value(last, now));
        Object answer = trace.names().label(now);
        return now == was
                ? Sentence.of("say.network.moved.same", name, answer, percent)
                : Sentence.of("say.network.moved.other", name, trace.names().label(was), answer, percent);
    }
}
