package dev.receptive.bench.network;

import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.TextLine;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.Parameter.Whole;
import java.util.ArrayList;
import java.util.List;

/** Which network it is: one of those that come ready-made, or the layers of a person's own. */
final class NetControls {

    private NetControls() {}

    static List<Parameter<NetworkExperiment>> all() {
        List<String> names = new ArrayList<>(NetKinds.names());
        names.add(NetKinds.OWN);
        return List.of(
                new Choice<>("network.kind", names, NetKinds::named, NetKinds::with),
                new When<>(
                        new TextLine<>(
                                "network.stack", now -> NetText.of(now.layers()).orElse(""), NetKinds::withText),
                        now -> NetText.of(now.layers()).isPresent()),
                new When<>(
                        new Whole<>("network.seed", 0, NetKinds.LAST_SEED, NetKinds::seed, NetKinds::seeded),
                        now -> now.isUntrained() && now.plan().isEmpty()));
    }

    /** What the colours mean. */
    static Parameter<NetworkExperiment> colours() {
        return new Choice<>(
                "network.colours",
                NetColours.codes(),
                now -> now.shown().colours().code(),
                (now, code) -> now.with(NetColours.ofCode(code)));
    }
}
