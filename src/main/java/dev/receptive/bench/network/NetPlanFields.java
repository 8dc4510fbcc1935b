package dev.receptive.bench.network;

import dev.receptive.bench.Finder;
import dev.receptive.bench.StageWriter;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * How it is written how a network is to learn: {@code training: {epochs: 3, rate: 0.1, examples: 200, …}}, each left out where
 * it is as usual.
 */
final class NetPlanFields {

    static final String KEY = "training";

    private static final String FOLDER = "folder";
    private static final String EXAMPLES = "examples";
    private static final String MOVED = "moved";
    private static final String EPOCHS = "epochs";
    private static final String BATCH = "batch";
    private static final String RATE = "rate";
    private static final String MOMENTUM = "momentum";
    private static final String DECAY = "decay";
    private static final String INIT = "init";
    private static final String SEED = "seed";
    private static final String SPREAD = "spread";

    private final Fields fields;
    private final Report report;
    private final @Nullable Path folder;
    private boolean sound = true;

    private NetPlanFields(Fields fields, Report report, @Nullable Path folder) {
        this.fields = fields;
        this.report = report;
        this.folder = folder;
    }

    /** The same network with the plan that is written; null, and the mistakes, if anything is wrong. */
    static @Nullable NetworkExperiment read(
            Fields stage, @Nullable NetworkExperiment network, Report report, @Nullable Path folder) {
        Node node = stage.get(KEY);
        if (node == null) {
            return network;
        }
        Fields fields = Fields.of(
                node, report, FOLDER, EXAMPLES, MOVED, EPOCHS, BATCH, RATE, MOMENTUM, DECAY, INIT, SEED, SPREAD);
        NetPlan plan = new NetPlanFields(fields, report, folder).plan(node);
        if (network == null || plan == null || !fields.wellKept()) {
            return null;
        }
        if (!NetTraining.isPossible(network)) {
            report.add(node, "error.network.train");
            return null;
        }
        return network.planning(Optional.of(plan));
    }

    private @Nullable NetPlan plan(Node node) {
        NetPlan usual = NetPlan.USUAL;
        int count = whole(EXAMPLES, 0, NetExamples.MOST, 0);
        int moved = whole(MOVED, 0, NetExamples.FARTHEST, 0);
        int epochs = whole(EPOCHS, 1, NetPlan.MOST_EPOCHS, usual.epochs());
        int batch = whole(BATCH, 1, NetDescent.LARGEST_BATCH, usual.descent().batch());
        float rate = number(RATE, usual.descent().rate());
        float momentum = number(MOMENTUM, usual.descent().momentum());
        float decay = number(DECAY, usual.descent().decay());
        int seed = whole(SEED, 0, NetKinds.LAST_SEED, usual.start().seed());
        Node initNode = fields.get(INIT);
        String init = initNode == null
                ? usual.start().code()
                : Fields.choice(initNode, report, "kind.network.train.init", NetStart.codes(), word -> word);
        Node spreadNode = fields.get(SPREAD);
        Boolean spread = spreadNode == null ? Boolean.FALSE : Fields.flag(spreadNode, report);
        Optional<Path> from = folder();
        if (!sound || init == null || spread == null) {
            return null;
        }
        try {
            NetStart start = usual.start().with(init).withSeed(seed);
            NetDescent descent = new NetDescent(rate, momentum, decay, batch);
            return new NetPlan(
                    new NetExamples(from, count, moved), descent, start, epochs, NetWatched.USUAL.withSpread(spread));
        } catch (Refusal refusal) {
            report.add(node, refusal);
            return null;
        }
    }

    private Optional<Path> folder() {
        Node node = fields.get(FOLDER);
        if (node == null) {
            return Optional.empty();
        }
        Path found = new Finder(report, folder).file(node, place -> place);
        sound &= found != null;
        return Optional.ofNullable(found);
    }

    private int whole(String key, int low, int high, int usual) {
        Node node = fields.get(key);
        Integer number = node == null
                ? Integer.valueOf(usual)
                : Fields.integer(node, report, "field.network.train." + key, low, high);
        sound &= number != null;
        return number == null ? usual : number;
    }

    private float number(String key, float usual) {
        Node node = fields.get(key);
        Float number = node == null ? Float.valueOf(usual) : Fields.number(node, report);
        sound &= number != null;
        return number == null ? usual : number;
    }

    static void write(NetworkExperiment now, StageWriter stage) {
        if (now.plan().isEmpty()) {
            return;
        }
        NetPlan plan = now.plan().get();
        NetPlan usual = NetPlan.USUAL;
        List<String> all = new ArrayList<>();
        plan.examples()
                .folder()
                .ifPresent(path ->
                        all.add(FOLDER + ": " + stage.file(path).orElseGet(() -> YamlString.inFlow(path.toString()))));
        field(all, EXAMPLES, plan.examples().count(), 0);
        field(all, MOVED, plan.examples().moved(), 0);
        field(all, EPOCHS, plan.epochs(), usual.epochs());
        field(all, BATCH, plan.descent().batch(), usual.descent().batch());
        field(all, RATE, plan.descent().rate(), usual.descent().rate());
        field(all, MOMENTUM, plan.descent().momentum(), usual.descent().momentum());
        field(all, DECAY, plan.descent().decay(), usual.descent().decay());
        if (plan.start().initialisation() != usual.start().initialisation()) {
            all.add(INIT + ": " + plan.start().code());
        }
        field(all, SEED, plan.start().seed(), usual.start().seed());
        if (plan.spread()) {
            all.add(SPREAD + ": true");
        }
        stage.field(KEY, "{" + String.join(", ", all) + "}");
    }

    private static void field(List<String> all, String key, float value, float usual) {
        if (value != usual) {
            all.add(key + ": " + Numerals.shortest(value).toPlainString());
        }
    }

    private static void field(List<String> all, String key, int value, int usual) {
        if (value != usual) {
            all.add(key + ": " + value);
        }
    }
}
