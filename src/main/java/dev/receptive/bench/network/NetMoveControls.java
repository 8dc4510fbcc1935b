package dev.receptive.bench.network;

import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Slider;
import dev.receptive.bench.Parameter.When;
import java.util.ArrayList;
import java.util.List;

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
                    (now, number) -> now.with(move(now).with(axis, number)))));
        }
        all.add(new When<>(
                new Choice<>(
                        "network.move.when",
                        List.of(NetMove.AFTER, NetMove.BEFORE),
                        now -> move(now).before() ? NetMove.BEFORE : NetMove.AFTER,
                        (now, code) -> now.with(move(now).with(code.equals(NetMove.BEFORE)))),
                NetworkExperiment::isDrawn));
        return all;
    }

    private static Parameter<NetworkExperiment> movable(Parameter<NetworkExperiment> control) {
        return new When<>(control, now -> NetGiven.isMovable(now.input()));
    }

    private static NetMove move(NetworkExperiment now) {
        return now.given().move();
    }

    /** Moved further by some pixels, as far as it can be. */
    static NetworkExperiment moved(NetworkExperiment now, int down, int right) {
        NetMove next = further(further(move(now), NetAxis.DOWN, down), NetAxis.RIGHT, right);
        return now.with(next);
    }

    private static NetMove further(NetMove move, NetAxis axis, int by) {
        return move.with(axis, Math.max(axis.low(), Math.min(axis.high(), move.on(axis) + by)));
    }
}
