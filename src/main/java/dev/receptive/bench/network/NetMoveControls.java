package dev.receptive.bench.network;

import dev.receptive.bench.Change;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Slider;
import dev.receptive.bench.Parameter.Switch;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.SpotAction;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The controls that move, turn and scale the image. */
final class NetMoveControls {

    private NetMoveControls() {}

    static List<Parameter<NetworkExperiment>> all() {
        List<Parameter<NetworkExperiment>> all = new ArrayList<>();
        for (NetAxis axis : NetAxis.values()) {
            all.add(movable(new Slider<>(
                    "network.move." + axis.code(),
                    now -> axis.stops(move(now).on(axis)),
                    now -> move(now).on(axis),
                    (now, number) -> changed(now, axis, number))));
        }
        all.add(new When<>(
                new Choice<>(
                        "network.move.when",
                        List.of(NetMove.AFTER, NetMove.BEFORE),
                        now -> move(now).before() ? NetMove.BEFORE : NetMove.AFTER,
                        (now, code) -> now.with(move(now).with(code.equals(NetMove.BEFORE)))),
                NetworkExperiment::isDrawn));
        all.add(followed(new Switch<>(
                "network.curve",
                now -> now.asked().curve().isPresent(),
                (now, on) -> now.following(on ? Optional.of(NetAxis.RIGHT) : Optional.empty()))));
        all.add(new When<>(
                new Choice<>(
                        "network.curve.over",
                        NetAxis.codes(),
                        now -> now.asked().curve().orElse(NetAxis.RIGHT).code(),
                        (now, code) -> now.following(Optional.of(NetAxis.ofCode(code)))),
                now -> now.asked().curve().isPresent()));
        return all;
    }

    private static Parameter<NetworkExperiment> movable(Parameter<NetworkExperiment> control) {
        return new When<>(control, now -> NetGiven.isMovable(now.input()));
    }

    private static Parameter<NetworkExperiment> followed(Parameter<NetworkExperiment> control) {
        return new When<>(control, now -> NetCurve.isPossible(now.given(), now.layers()));
    }

    /** Changed in one way; a curve that stands there is over that from then on. */
    private static NetworkExperiment changed(NetworkExperiment now, NetAxis axis, int number) {
        NetworkExperiment next = now.with(move(now).with(axis, number));
        return next.following(next.asked().curve().map(any -> axis));
    }

    /** A place of a curve that is taken. */
    static SpotAction<NetworkExperiment> taking(NetworkExperiment now, NetCurve curve, Spot spot) {
        NetAxis axis = curve.axis();
        NetworkExperiment next = changed(now, axis, axis.stops().get(spot.column()));
        Sentence name = Sentence.of("edit.network.move." + axis.code());
        return new SpotAction<>(Sentence.of("network.curve.take"), Change.of(next, name), Optional.empty(), true);
    }

    private static NetMove move(NetworkExperiment now) {
        return now.given().move();
    }

    /** Moved further by some pixels, as far as it can be. */
    static NetworkExperiment moved(NetworkExperiment now, int down, int right) {
        NetMove next = further(further(move(now), NetAxis.DOWN, down), NetAxis.RIGHT, right);
        NetworkExperiment moved = now.with(next);
        return moved.following(moved.asked().curve().map(any -> down == 0 ? NetAxis.RIGHT : NetAxis.DOWN));
    }

    private static NetMove further(NetMove move, NetAxis axis, int by) {
        return move.with(axis, Math.max(axis.low(), Math.min(axis.high(), move.on(axis) + by)));
    }
}
