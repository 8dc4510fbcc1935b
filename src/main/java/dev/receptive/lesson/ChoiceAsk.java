package dev.receptive.lesson;

import dev.receptive.document.PlacedTitle;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One of some sentences that only an author can know to be right.
 *
 * @param right the right one
 * @param wrong the others
 */
public record ChoiceAsk(AskWords words, PlacedTitle right, List<WrongChoice> wrong) implements Ask {

    static final AskKind KIND = new AskKind("choice", List.of("right", "wrong"), ChoiceAsk::read);

    /**
     * @param text what can be chosen
     * @param because why it is wrong; may be nothing
     * @param lit where that can be seen on the stage; may be empty
     */
    public record WrongChoice(PlacedTitle text, PlacedTitle because, List<Light> lit) {}

    public ChoiceAsk {
        wrong = List.copyOf(wrong);
    }

    private static @Nullable Ask read(AskFields fields) {
        Optional<PlacedTitle> right = fields.title("right");
        List<WrongChoice> wrong = new ArrayList<>();
        List<Node> nodes = fields.list("wrong");
        if (nodes != null) {
            nodes.forEach(node -> wrong(fields, node).ifPresent(wrong::add));
        }
        boolean asked = fields.required(AskReader.QUESTION) != null;
        return asked && right.isPresent() ? new ChoiceAsk(fields.words(), right.get(), wrong) : null;
    }

    /** A text by itself, or one with a reason and with what shows it. */
    private static Optional<WrongChoice> wrong(AskFields fields, Node node) {
        boolean plain = AskFields.isText(node)
                || Fields.among(node, fields.report(), "text").get("text") == null;
        if (plain) {
            return fields.said(node).map(text -> new WrongChoice(text, PlacedTitle.NONE, List.of()));
        }
        Fields parts = Fields.of(node, fields.report(), "text", "because", "lit");
        List<Light> lit = StagingReader.lights(parts.get("lit"), fields.report());
        return Optional.ofNullable(parts.get("text"))
                .flatMap(fields::said)
                .map(text -> new WrongChoice(text, fields.placed(parts.get("because")), lit));
    }

    @Override
    public String kind() {
        return KIND.code();
    }

    @Override
    public List<PlacedTitle> said() {
        Stream<PlacedTitle> answers = wrong.stream().flatMap(each -> Stream.of(each.text(), each.because()));
        return words.and(Stream.concat(Stream.of(right), answers));
    }

    @Override
    public Posed pose(Demonstration stage, long seed) {
        wrong.stream().flatMap(each -> each.lit().stream()).forEach(stage::lit);
        return ChoicePosed.of(this, words.prompt(Sentence.of("lesson.ask.choice")), stage, seed);
    }

    @Override
    public KeptBack tells() {
        return KeptBack.NOTHING;
    }
}
