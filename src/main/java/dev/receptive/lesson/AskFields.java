package dev.receptive.lesson;

import dev.receptive.document.PlacedTitle;
import dev.receptive.document.TitleReader;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of a question in a file, for the kinds that read them. */
public final class AskFields {

    /** No stage has more layers. */
    private static final int LAYERS = 99;

    private final Fields fields;
    private final Report report;
    private final AskWords words;
    private final TitleReader titles;

    AskFields(Fields fields, Report report, AskWords words) {
        this.fields = fields;
        this.report = report;
        this.words = words;
        this.titles = new TitleReader(report);
    }

    AskWords words() {
        return words;
    }

    Report report() {
        return report;
    }

    @Nullable
    Node get(String key) {
        return fields.get(key);
    }

    @Nullable
    Node required(String key) {
        return fields.required(key);
    }

    /** The numbers that a key names; null, and a mistake, if it names none. */
    @Nullable
    Light light(String key) {
        Node node = fields.required(key);
        return node == null ? null : light(node, report);
    }

    /** The numbers that a text names; null, and a mistake, if it names none. */
    static @Nullable Light light(Node node, Report report) {
        String text = Fields.text(node, report);
        if (text == null) {
            return null;
        }
        try {
            return Light.of(text);
        } catch (Refusal e) {
            report.add(node, e);
            return null;
        }
    }

    /** Of which layer something is asked; 0 where none is said. */
    int layer() {
        Node node = fields.get("layer");
        Integer layer = node == null ? null : Fields.integer(node, report, "field.lesson.layer", 1, LAYERS);
        return layer == null ? 0 : layer;
    }

    /** How a number is asked for. */
    NumberForm form() {
        Node by = fields.get("by");
        String code = by == null
                ? null
                : Fields.choice(by, report, "kind.by", List.of(NumberForm.CHOICE, NumberForm.TYPING), word -> word);
        List<NumberChoice> choices = choices(fields.get("choices"));
        return new NumberForm(NumberForm.TYPING.equals(code), choices, false);
    }

    private List<NumberChoice> choices(@Nullable Node node) {
        List<NumberChoice> choices = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node each : sequence.getValue()) {
                choice(each).ifPresent(choices::add);
            }
        } else if (node != null) {
            Fields.wrongKind(node, report, "kind.list");
        }
        return choices;
    }

    /** A number by itself, or one with a reason why it is wrong, and with what shows that. */
    private Optional<NumberChoice> choice(Node node) {
        if (!(node instanceof MappingNode)) {
            return number(node).map(text -> new NumberChoice(text, PlacedTitle.NONE, List.of()));
        }
        Fields parts = Fields.of(node, report, "text", "because", "lit");
        List<Light> lit = StagingReader.lights(parts.get("lit"), report);
        return Optional.ofNullable(parts.required("text"))
                .flatMap(this::number)
                .map(text -> new NumberChoice(text, placed(parts.get("because")), lit));
    }

    private Optional<String> number(Node node) {
        return Optional.ofNullable(node instanceof SequenceNode pair ? pair(pair) : Fields.text(node, report));
    }

    /** {@code [3, 2]} as {@code 3 × 2}. */
    private @Nullable String pair(SequenceNode pair) {
        StringBuilder text = new StringBuilder();
        for (Node number : pair.getValue()) {
            String part = Fields.text(number, report);
            text.append(text.isEmpty() ? "" : " × ").append(part == null ? "" : part);
        }
        return text.toString();
    }

    /** A text in both languages; nothing, and a mistake, where there is none. */
    Optional<PlacedTitle> title(String key) {
        return Optional.ofNullable(fields.required(key)).flatMap(this::said);
    }

    Optional<PlacedTitle> said(Node node) {
        PlacedTitle title = titles.placed(node);
        if (title.isEmpty()) {
            report.add(node, Sentence.of("lesson.empty"));
            return Optional.empty();
        }
        return Optional.of(title);
    }

    PlacedTitle placed(@Nullable Node node) {
        return titles.placed(node);
    }

    /** A list of what is not empty; null, and its mistakes, if anything is wrong. */
    @Nullable
    List<Node> list(String key) {
        Node node = fields.required(key);
        if (node == null) {
            return null;
        }
        if (!(node instanceof SequenceNode sequence)) {
            Fields.wrongKind(node, report, "kind.list");
            return null;
        }
        return sequence.getValue();
    }

    /** Whether a node is a text by itself. */
    static boolean isText(Node node) {
        return node instanceof ScalarNode;
    }
}
