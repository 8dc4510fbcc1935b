package dev.receptive.lesson;

import dev.receptive.document.PlacedTitle;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Some steps are put into their order.
 *
 * @param items in the right order
 */
public record OrderAsk(AskWords words, List<PlacedTitle> items) implements Ask {

    static final AskKind KIND = new AskKind("order", List.of("items"), OrderAsk::read);

    public OrderAsk {
        items = List.copyOf(items);
    }

    private static @Nullable Ask read(AskFields fields) {
        List<Node> nodes = fields.list("items");
        if (nodes == null) {
            return null;
        }
        List<PlacedTitle> items = new ArrayList<>();
        nodes.forEach(node -> fields.said(node).ifPresent(items::add));
        return new OrderAsk(fields.words(), items);
    }

    @Override
    public String kind() {
        return KIND.code();
    }

    @Override
    public List<PlacedTitle> said() {
        return words.and(items.stream());
    }

    @Override
    public Posed pose(Demonstration stage, long seed) {
        return OrderPosed.of(
                words.prompt(Sentence.of("lesson.ask.order")),
                items.stream().map(PlacedTitle::title).toList(),
                seed);
    }

    @Override
    public KeptBack tells() {
        return KeptBack.NOTHING;
    }
}
