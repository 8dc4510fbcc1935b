package dev.receptive.ui;

import dev.receptive.bench.Question;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a state of a bench answers to the question where a number comes from. */
record Answer(BenchState<?> state) {

    /** More terms than this are not written out. */
    private static final int MOST_WORDS = 600;

    /** More products than this are not written out; what the others come to is. */
    private static final int MOST_PRODUCTS = 100;

    private static final int REST_DECIMALS = 4;

    private static final String PLUS = " + ";

    /** More numbers than this are counted, not named. */
    private static final int MOST_NAMED = 9;

    /** A piece of the answer, which is a number that can be asked if it has a spot. */
    record Fragment(String text, Optional<Spot> spot, boolean prose) {

        static Fragment prose(String text) {
            return new Fragment(text, Optional.empty(), true);
        }

        static Fragment arithmetic(String text, Optional<Spot> spot) {
            return new Fragment(text, spot, false);
        }
    }

    /** What a number is called, with its place and its value. */
    String name(Spot spot) {
        return state.words().say(state.reading().tip(spot));
    }

    /** The arithmetic of a number; of one that was set up, that it was, and whom it reaches. */
    List<Fragment> to(Spot spot) {
        List<Fragment> pieces = new ArrayList<>();
        Optional<Explanation> explanation = state.reading().explain(spot);
        if (explanation.isPresent()) {
            if (explanation.get().isLongSum()) {
                addLong(explanation.get().largestFirst(), pieces);
            } else {
                add(explanation.get().written().stream().limit(MOST_WORDS).toList(), pieces);
            }
            pieces.add(Fragment.arithmetic(comesTo(explanation.get()), Optional.empty()));
            state.reading()
                    .beyond(spot)
                    .ifPresent(why ->
                            pieces.add(Fragment.prose("\n" + state.words().say(why))));
        } else {
            Sentence how = state.standing().isTurnable(spot)
                    ? Sentence.of("explain.set")
                    : state.reading().given(spot);
            pieces.add(Fragment.prose(state.words().say(how)));
        }
        state.reading()
                .remark(spot)
                .ifPresent(
                        remark -> pieces.add(Fragment.prose("\n" + state.words().say(remark))));
        List<Patch> reached = state.reading().links(spot).reaches();
        int count = reached.stream().mapToInt(Patch::count).sum();
        if (count > 0) {
            String key = count == 1 ? ".one" : count <= MOST_NAMED ? "" : ".many";
            Sentence takesPart = Sentence.of("explain.reaches" + key, count);
            pieces.add(Fragment.prose("\n" + state.words().say(takesPart)));
        }
        if (count <= MOST_NAMED) {
            reached.forEach(patch -> addNames(patch, pieces));
        }
        for (Question question : state.reading().questions(spot)) {
            pieces.add(Fragment.prose("\n"));
            pieces.add(new Fragment(state.words().say(question.words()), Optional.of(question.about()), true));
        }
        return pieces;
    }

    private static void add(List<Explanation.Word> words, List<Fragment> pieces) {
        words.forEach(word -> pieces.add(Fragment.arithmetic(word.text(), word.spot())));
    }

    /** A sum whose products stand by what they count: the most of them one by one, the others as one number, and the bias. */
    private void addLong(Explanation sum, List<Fragment> pieces) {
        pieces.add(Fragment.prose(state.words().say("explain.largest") + "\n"));
        List<Explanation.Word> words = sum.written();
        int[] signs = IntStream.range(0, words.size())
                .filter(index -> words.get(index).text().equals(PLUS))
                .toArray();
        int others = sum.parts().size() - MOST_PRODUCTS;
        if (others <= 1) {
            add(words, pieces);
            return;
        }
        add(words.subList(0, signs[MOST_PRODUCTS - 1] + 1), pieces);
        Quantity rest = Quantity.of((float) sum.rest(MOST_PRODUCTS), REST_DECIMALS);
        pieces.add(
                Fragment.prose(state.words().say("explain.others", others, rest.rounded() ? "≈" : "=", rest.text())));
        if (signs.length == sum.parts().size()) {
            add(words.subList(signs[signs.length - 1], words.size()), pieces);
        }
    }

    private static String comesTo(Explanation explanation) {
        String cut = !explanation.isLongSum() && explanation.written().size() > MOST_WORDS ? " …" : "";
        return cut + " " + explanation.sign() + " " + explanation.value().text();
    }

    private void addNames(Patch patch, List<Fragment> pieces) {
        for (int i = 0; i < patch.count(); i++) {
            pieces.add(Fragment.prose("\n"));
            pieces.add(new Fragment(name(patch.spot(i)), Optional.of(patch.spot(i)), true));
        }
    }
}
