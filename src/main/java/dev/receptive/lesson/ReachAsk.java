package dev.receptive.lesson;

import dev.receptive.bench.Figures;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The stage is changed until it is as it should be.
 *
 * @param goal how it should be
 */
public record ReachAsk(AskWords words, Goal goal) implements Ask {

    static final AskKind KIND = new AskKind("reach", List.of("goal", "layer"), ReachAsk::read);

    private static @Nullable Ask read(AskFields fields) {
        Node node = fields.required("goal");
        if (node == null) {
            return null;
        }
        Fields parts = Fields.of(node, fields.report(), "size", "of", "value");
        Node size = parts.get("size");
        if (size != null) {
            Figures wanted = figures(size, fields, 2);
            return wanted == null ? null : new ReachAsk(fields.words(), new Goal.SizeGoal(fields.layer(), wanted));
        }
        Node of = parts.required("of");
        Node value = parts.required("value");
        Light light = of == null ? null : AskFields.light(of, fields.report());
        Figures wanted = value == null ? null : figures(value, fields, 1);
        return light == null || wanted == null ? null : new ReachAsk(fields.words(), new Goal.ValueGoal(light, wanted));
    }

    /** One number, which stands for two that are alike, or two in a list. */
    private static @Nullable Figures figures(Node node, AskFields fields, int count) {
        if (node instanceof SequenceNode pair && pair.getValue().size() == 2 && count == 2) {
            Float first = Fields.number(pair.getValue().get(0), fields.report());
            Float second = Fields.number(pair.getValue().get(1), fields.report());
            return first == null || second == null ? null : Figures.of(first, second);
        }
        Float number = Fields.number(node, fields.report());
        if (number == null) {
            return null;
        }
        return count == 2 ? Figures.of(number, number) : Figures.of(number);
    }

    @Override
    public String kind() {
        return KIND.code();
    }

    /**
     * @throws Refusal if the stage is there already
     */
    @Override
    public Posed pose(Demonstration stage, long seed) {
        if (goal.now(stage.exhibit()).isAlike(goal.wanted())) {
            throw Refusal.of("lesson.reach.there", goal.wanted().text());
        }
        return new ReachPosed(words.prompt(goal.prompt()), stage, goal);
    }

    @Override
    public boolean isOfControls() {
        return true;
    }

    @Override
    public KeptBack tells() {
        return KeptBack.NOTHING;
    }
}
