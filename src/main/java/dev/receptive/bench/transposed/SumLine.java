package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.Gathering.Gathered;
import dev.receptive.bench.transposed.ShownGathers.ShownGather;
import dev.receptive.bench.transposed.ShownLandings.ShownPlace;
import dev.receptive.figure.Inked;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.Together;
import dev.receptive.figure.WeightedSum;
import dev.receptive.scene.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How products come together in a place, in one line that is true as it is written; nothing where none would be. */
final class SumLine {

    /** More terms than these are not written side by side. */
    private static final int MOST = 6;

    /** Decimals that the terms of a line may have; as many are taken as make it true. */
    private static final List<Integer> DECIMALS = List.of(2, 3, 4, 6);

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

    /**
     * What several channels come to, and the bias, where single products would be too many: {@code 12 + 3 + 1 = 16}. Of the
     * channel whose products are shown the sum stands alone, of more than a few others together.
     *
     * @param slice the number of the channel whose products are shown
     * @param area how many products a channel has
     */
    static List<Inked> channels(ShownGather of, int slice, int area) {
        List<Float> sums = new ArrayList<>();
        for (int first = 0; first < of.products().size(); first += area) {
            float sum = 0;
            for (Gathered product : of.products().subList(first, first + area)) {
                sum += product.product();
            }
            sums.add(sum);
        }
        return channels(sums, slice, of.sum());
    }

    /**
     * The same of a place on which products land.
     *
     * @param channel whose products are shown
     */
    static List<Inked> channels(ShownPlace place, int channel) {
        Map<Integer, Float> sums = new TreeMap<>();
        List<WeightedSum.Shown> lines = place.sum().lines();
        for (int i = 0; i < lines.size(); i++) {
            float product = (float) lines.get(i).product().quantity().value();
            sums.merge(place.landings().get(i).channel(), product, Float::sum);
        }
        int slice = List.copyOf(sums.keySet()).indexOf(channel);
        return slice < 0 ? List.of() : channels(List.copyOf(sums.values()), slice, place.sum());
    }

    private static List<Inked> channels(List<Float> sums, int slice, WeightedSum sum) {
        List<Float> told = sums.size() < MOST ? sums : List.of(without(sums, slice), sums.get(slice));
        int alone = sums.size() < MOST ? slice : 1;
        return sums.size() == 1
                ? List.of()
                : DECIMALS.stream()
                        .map(decimals -> channels(told, alone, sum, decimals))
                        .filter(parts -> !parts.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private static float without(List<Float> sums, int slice) {
        float others = 0;
        for (int i = 0; i < sums.size(); i++) {
            others += i == slice ? 0 : sums.get(i);
        }
        return others;
    }

    private static List<Inked> channels(List<Float> sums, int alone, WeightedSum sum, int decimals) {
        List<Quantity> terms = new ArrayList<>();
        List<Inked> parts = new ArrayList<>();
        for (float each : sums) {
            Quantity term = Quantity.of(each, decimals);
            Ink ink = terms.size() == alone ? Ink.FOCUS : Ink.TEXT;
            parts.add(new Inked(terms.isEmpty() ? term.text() : " + " + term.enclosed(), ink));
            terms.add(term);
        }
        if (sum.bias().value() != 0) {
            parts.add(new Inked(" + " + sum.bias().enclosed(), Ink.KERNEL));
            terms.add(sum.bias());
        }
        Quantity result = sum.result().quantity();
        Optional<String> sign = Together.sign(terms, result);
        sign.ifPresent(known -> parts.add(new Inked(" " + known + " " + result.text(), Ink.OUTPUT)));
        return sign.isPresent() ? parts : List.of();
    }
}
