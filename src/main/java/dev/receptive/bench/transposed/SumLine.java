package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.ShownLandings.ShownPlace;
import dev.receptive.figure.Inked;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.Together;
import dev.receptive.figure.WeightedSum;
import dev.receptive.scene.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How products come together in a place, in one line that is true as it is written; nothing where none would be. */
final class SumLine {

    /** More terms than these are not written side by side. */
    private static final int MOST = 6;

    private SumLine() {}

    /** What the first so many products come to. */
    static String after(ShownPlace place, int count) {
        return count == 0 ? "0" : place.sum().lines().get(count - 1).sum().brief();
    }

    /** What a product adds to what was there: {@code 4 + 6 = 10}. */
    static List<Inked> joined(ShownPlace place, int index) {
        List<WeightedSum.Shown> lines = place.sum().lines();
        Quantity product = lines.get(index).product().quantity();
        ShownResult after = lines.get(index).sum();
        Quantity before =
                index == 0 ? Quantity.of(0) : lines.get(index - 1).sum().quantity();
        Optional<String> sign = Together.sign(List.of(before, product), after.quantity());
        List<Inked> parts = new ArrayList<>();
        sign.ifPresent(known -> parts.add(new Inked(before.text() + " ", Ink.MUTED)));
        parts.add(new Inked("+ " + product.enclosed(), Ink.FOCUS));
        sign.ifPresent(known -> parts.add(new Inked(" " + known + " " + after.text(), Ink.TEXT)));
        return parts;
    }

    /** All products and the bias, unless that is cut off: {@code 4 + 6 + 1 = 11}. */
    static List<Inked> gathered(WeightedSum sum, boolean cut) {
        List<Quantity> terms = new ArrayList<>();
        List<Inked> parts = new ArrayList<>();
        for (WeightedSum.Shown line : sum.lines()) {
            Quantity product = line.product().quantity();
            parts.add(new Inked(terms.isEmpty() ? product.text() : " + " + product.enclosed(), Ink.TEXT));
            terms.add(product);
        }
        if (!cut) {
            Quantity bias = sum.bias();
            parts.add(new Inked(terms.isEmpty() ? bias.text() : " + " + bias.enclosed(), Ink.KERNEL));
            terms.add(bias);
        }
        Quantity result = sum.result().quantity();
        Optional<String> sign = Together.sign(terms, result);
        sign.ifPresent(known -> parts.add(new Inked(" " + known + " " + result.text(), Ink.OUTPUT)));
        return sign.isPresent() && terms.size() <= MOST ? parts : List.of();
    }
}
