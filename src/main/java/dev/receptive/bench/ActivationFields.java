package dev.receptive.bench;

import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlNumber;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** How an activation function is written, in a stage: its name, and the numbers beside it. */
public final class ActivationFields {

    private static final String SLOPE = "slope";
    private static final String ALPHA = "alpha";

    /** What stands beside the name. */
    public static final List<String> KEYS = List.of(SLOPE, ALPHA);

    private ActivationFields() {}

    /**
     * The function that a node names; null, and each mistake in it, if something is wrong.
     *
     * @param kindNode of none it is the usual one
     */
    public static @Nullable ActivationFunction read(
            @Nullable Node kindNode, ActivationKind usual, Fields fields, Report report) {
        ActivationKind kind = kindNode == null
                ? usual
                : Fields.choice(
                        kindNode, report, "kind.function", List.of(ActivationKind.values()), ActivationKind::code);
        Float slope = number(fields, report, SLOPE, ActivationFunction.USUAL_SLOPE, ActivationFunction::checkSlope);
        Float alpha = number(fields, report, ALPHA, ActivationFunction.USUAL_ALPHA, ActivationFunction::checkAlpha);
        return kind == null || slope == null || alpha == null ? null : new ActivationFunction(kind, slope, alpha);
    }

    /** Nothing, for no function is named; each number that belongs to one is a mistake. */
    public static @Nullable ActivationFunction none(String key, Fields fields, Report report) {
        for (String number : KEYS) {
            Node node = fields.get(number);
            if (node != null) {
                report.add(node, "yaml.needs", number, key);
            }
        }
        return null;
    }

    /** A number in its range, the usual one where nothing is said; null, and its mistake, if it is wrong. */
    private static @Nullable Float number(
            Fields fields, Report report, String key, float usual, Consumer<Float> check) {
        Node node = fields.get(key);
        Float number = node == null ? Float.valueOf(usual) : Fields.number(node, report);
        if (node == null || number == null) {
            return number;
        }
        try {
            check.accept(number);
            return number;
        } catch (Refusal e) {
            report.add(node, e);
            return null;
        }
    }

    /** Writes a function under a key. */
    public static void write(String key, ActivationFunction function, StageWriter stage) {
        stage.field(key, function.kind().code());
        writeNumbers(function, stage);
    }

    /** Of the numbers beside the name those that are not the usual ones. */
    public static void writeNumbers(ActivationFunction function, StageWriter stage) {
        if (function.slope() != ActivationFunction.USUAL_SLOPE) {
            stage.field(SLOPE, YamlNumber.of(function.slope()));
        }
        if (function.alpha() != ActivationFunction.USUAL_ALPHA) {
            stage.field(ALPHA, YamlNumber.of(function.alpha()));
        }
    }
}
