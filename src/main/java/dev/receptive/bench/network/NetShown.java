package dev.receptive.bench.network;

import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Switch;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.StageWriter;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * How a network is shown, and how its pen draws.
 *
 * @param colours which numbers share a scale of colours
 * @param logits whether the bars of the classes are logits, and not probabilities
 * @param lens whether numbers stand in a lens beside pixels that somebody points at
 * @param erases whether the pen takes ink away; not kept in files
 */
record NetShown(NetColours colours, boolean logits, boolean lens, boolean erases) {

    static final NetShown USUAL = new NetShown(NetColours.LAYER, false, false, false);

    private static final String DRAW = "draw";
    private static final String ERASE = "erase";

    private static final String SHARE = "share";
    private static final String LOGIT = "logit";

    static List<Parameter<NetworkExperiment>> controls() {
        return List.of(
                new When<>(
                        new Choice<>(
                                "network.bars",
                                List.of(SHARE, LOGIT),
                                now -> now.shown().code(),
                                (now, code) -> now.with(now.shown().withLogits(code.equals(LOGIT)))),
                        NetShown::hasBars),
                new When<>(
                        new Switch<>(
                                "network.lens",
                                now -> now.shown().lens(),
                                (now, on) -> now.with(now.shown().withLens(on))),
                        NetShown::isFine));
    }

    /** What the pen does where a person draws; with Shift, the other. */
    static Parameter<NetworkExperiment> pen() {
        return new When<>(
                new Choice<>(
                        "network.pen",
                        List.of(DRAW, ERASE),
                        now -> now.shown().erases() ? ERASE : DRAW,
                        (now, code) -> now.with(now.shown().erasing(code.equals(ERASE)))),
                NetworkExperiment::isDrawn);
    }

    NetShown with(NetColours next) {
        return new NetShown(next, logits, lens, erases);
    }

    NetShown withLogits(boolean on) {
        return new NetShown(colours, on, lens, erases);
    }

    NetShown withLens(boolean on) {
        return new NetShown(colours, logits, on, erases);
    }

    private NetShown erasing(boolean on) {
        return new NetShown(colours, logits, lens, on);
    }

    private String code() {
        return logits ? LOGIT : SHARE;
    }

    private static boolean hasBars(NetworkExperiment now) {
        List<NetLayer> layers = now.layers();
        return layers.size() > 1 && layers.get(layers.size() - 1) instanceof NetSoftmax;
    }

    /** Whether some numbers of it are pixels only. */
    private static boolean isFine(NetworkExperiment now) {
        return NetFolding.isLarge(now);
    }

    /** What is written of it; null, and its mistakes, if anything is wrong. */
    static @Nullable NetworkExperiment read(Fields fields, NetworkExperiment now, Report report) {
        Node barsNode = fields.get("bars");
        Node lensNode = fields.get("lens");
        String bars = barsNode == null
                ? SHARE
                : Fields.choice(barsNode, report, "kind.network.bars", List.of(SHARE, LOGIT), word -> word);
        Boolean lens = lensNode == null ? Boolean.FALSE : Fields.flag(lensNode, report);
        return bars == null || lens == null
                ? null
                : now.with(now.shown().withLogits(bars.equals(LOGIT)).withLens(lens));
    }

    void write(StageWriter stage) {
        if (logits) {
            stage.field("bars", LOGIT);
        }
        if (lens) {
            stage.field("lens", "true");
        }
    }
}
