package dev.receptive.lesson;

import dev.receptive.document.Title;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question that an order answers.
 *
 * @param items in the right order
 * @param shown the numbers of the items in the order in which they are offered
 */
record OrderPosed(Wording prompt, List<Title> items, List<Integer> shown) implements Posed {

    /**
     * @throws Refusal if there are not two items, or two that read the same
     */
    static OrderPosed of(Wording prompt, List<Title> items, long seed) {
        if (items.size() < 2) {
            throw Refusal.of("lesson.order.few", items.size());
        }
        for (Language language : Language.values()) {
            ChoicePosed.distinct(items.stream().map(item -> item.in(language)).toList());
        }
        List<Integer> numbers = IntStream.range(0, items.size()).boxed().toList();
        return new OrderPosed(prompt, items, Shuffled.other(numbers, seed));
    }

    @Override
    public Manner manner() {
        return new Manner.Arranging(
                shown.stream().map(number -> Wording.of(items.get(number))).toList());
    }

    /** The reply counts the items as they were offered. */
    @Override
    public Verdict judge(Reply reply) {
        if (!(reply instanceof Reply.Arranged arranged)) {
            return Verdict.WRONG;
        }
        List<Integer> put = arranged.items().stream().map(shown::get).toList();
        int right = 0;
        while (right < put.size() && put.get(right) == right) {
            right++;
        }
        return right == items.size()
                ? Verdict.RIGHT
                : Verdict.wrong(Wording.of(Sentence.of("lesson.rule.order", right + 1)), List.of());
    }

    @Override
    public Solution solution() {
        Title text = new Title(joined(Language.ENGLISH), joined(Language.CHINESE));
        return new Solution(Wording.of(text), List.of());
    }

    private String joined(Language language) {
        return items.stream().map(item -> item.in(language)).collect(Collectors.joining(" → "));
    }
}
