package dev.receptive.bench.network;

import dev.receptive.bench.Secret;
import dev.receptive.bench.Topic;
import dev.receptive.bench.Veil;

/** What of a network's stage tells an answer. */
final class NetVeil {

    private NetVeil() {}

    static Veil of(NetTrace trace, Secret.AskedTopic secret) {
        return switch (secret.topic()) {
            case OUTPUT_SIZE -> size(trace, Math.max(0, secret.layer() - 1));
            case PARAMETER_COUNT -> parameters(trace, secret.layer());
            case RECEPTIVE_FIELD -> Veil.NONE;
        };
    }

    /** The layer that is asked for, and all after it, for the same size may come again. */
    private static Veil size(NetTrace trace, int first) {
        Veil veil = Veil.NONE.hiding(
                spot -> spot.isIn(NetTensors.UNIT) && trace.places().plane(spot).layer() >= first);
        for (int layer = first; layer < trace.layers(); layer++) {
            veil = veil.without("layer:" + layer + ":").blanking("name:" + layer + ":shape");
        }
        return veil;
    }

    /** Of all layers together only where one alone has any: else to add them up is what is asked. */
    private static Veil parameters(NetTrace trace, int layer) {
        if (layer > 0) {
            return Veil.NONE.blanking("name:" + (layer - 1) + ":parameters");
        }
        long learning = NetReckoned.of(trace).stream()
                .filter(reckoned -> reckoned.topic() == Topic.PARAMETER_COUNT && reckoned.layer() > 0)
                .count();
        Veil veil = Veil.NONE;
        for (int each = 0; each < trace.layers() && learning <= 1; each++) {
            veil = veil.blanking("name:" + each + ":parameters");
        }
        return veil;
    }
}
