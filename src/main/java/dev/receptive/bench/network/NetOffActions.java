package dev.receptive.bench.network;

import dev.receptive.bench.Change;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Action;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.SpotAction;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps and units are switched off and on, each by itself from its menu, or all on again. */
final class NetOffActions {

    private NetOffActions() {}

    /** What the menu of a number offers. */
    static List<SpotAction<NetworkExperiment>> of(NetTrace trace, Spot spot) {
        NetworkExperiment now = trace.experiment();
        int layer = trace.places().holds(spot) ? trace.places().plane(spot).layer() : -1;
        int home = layer < 0 ? -1 : NetOff.home(now.layers(), layer);
        if (home < 0) {
            return List.of();
        }
        int unit = trace.places().unit(spot);
        int map = NetSwitched.map(trace, layer, unit);
        boolean maps = trace.pass(home).output().shape().rank() == 4;
        String what = (trace.isOff(layer, unit) ? "on" : "off") + (maps ? ".map" : ".unit");
        String name = NetOffSaid.name(now.layers(), home);
        List<SpotAction<NetworkExperiment>> all = new ArrayList<>();
        all.add(action("network.switch." + what, now.switching(now.off().toggled(home, map)), name, map));
        if (!now.off().isNone()) {
            all.add(action("network.switch.all", now.switching(NetOff.NONE)));
        }
        return all;
    }

    private static SpotAction<NetworkExperiment> action(String key, NetworkExperiment next, Object... values) {
        Change<NetworkExperiment> change = Change.of(next, Sentence.of("edit." + key, values));
        return new SpotAction<>(Sentence.of(key, values), change, Optional.empty(), false);
    }

    /** To switch all on again, where something is off. */
    static Parameter<NetworkExperiment> allOn() {
        return new When<>(
                new Action<>("network.off.all", now -> now.switching(NetOff.NONE)),
                now -> !now.off().isNone());
    }
}
