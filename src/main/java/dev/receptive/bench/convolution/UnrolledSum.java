package dev.receptive.bench.convolution;

import dev.receptive.figure.Inked;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.Together;
import dev.receptive.figure.WeightedSum;
import dev.receptive.scene.Ink;
import java.util.ArrayList;
import java.util.List;

/** The line under an unrolled convolution: how a row and a column come to an output. */
final class UnrolledSum {

    /** More products than these are no line that can be read. */
    private static final int IN_A_LINE = 12;

    private UnrolledSum() {}

    /** The products that are in the sum as far as a line holds them, or what all of them come to; nothing before. */
    static List<Inked> of(ShownOutput output, Stand stand) {
        int counted = stand.counted();
        if (!stand.isStarted() || counted == 0) {
            return List.of();
        }
        if (counted > IN_A_LINE) {
            boolean all = counted == output.whole().lines().size();
            return all ? whole(output, stand.isBiased()) : List.of();
        }
        List<Inked> parts = new ArrayList<>();
        for (int i = 0; i < counted; i++) {
            WeightedSum.Shown line = output.whole().lines().get(i);
            parts.add(new Inked((i == 0 ? "" : " + ") + line.value().enclosed(), Ink.INPUT));
            parts.add(new Inked("·", Ink.MUTED));
            parts.add(new Inked(line.factor().enclosed(), Ink.KERNEL));
        }
        if (stand.isBiased()) {
            parts.addAll(finished(output));
        } else {
            ShownResult result = output.sum(counted);
            parts.add(new Inked(" " + result.sign() + " " + result.text(), Ink.FOCUS));
        }
        return parts;
    }

    /** What all products come to where a line does not hold them, and with the bias, which no array holds. */
    private static List<Inked> whole(ShownOutput output, boolean biased) {
        WeightedSum whole = output.whole();
        ShownResult sum = output.sum(whole.lines().size());
        List<Inked> parts = new ArrayList<>();
        parts.add(new Inked("w·x", Ink.KERNEL));
        parts.add(new Inked(" " + sum.sign() + " " + sum.text(), Ink.FOCUS));
        if (biased && whole.bias().value() != 0) {
            Quantity result = whole.result().quantity();
            Together.sign(List.of(sum.quantity(), whole.bias()), result).ifPresent(sign -> {
                parts.add(new Inked("   " + sum.text(), Ink.FOCUS));
                parts.add(new Inked(" + " + whole.bias().enclosed(), Ink.KERNEL));
                parts.add(new Inked(" " + sign + " " + result.text(), Ink.FOCUS));
            });
        }
        if (biased) {
            parts.addAll(applied(output));
        }
        return parts;
    }

    /** The end of the line once all products are in it: the bias, unless it is none, what they come to, and what the activation makes of that. */
    private static List<Inked> finished(ShownOutput output) {
        WeightedSum whole = output.whole();
        List<Inked> parts = new ArrayList<>();
        if (whole.bias().value() != 0) {
            parts.add(new Inked(" + " + whole.bias().enclosed(), Ink.KERNEL));
        }
        parts.add(new Inked(" " + whole.result().sign() + " " + whole.result().text(), Ink.FOCUS));
        parts.addAll(applied(output));
        return parts;
    }

    /** What the activation makes of it, if there is one. */
    private static List<Inked> applied(ShownOutput output) {
        return output.applied().stream()
                .map(after -> new Inked(
                        "   f(" + after.input().text() + ") " + after.sign() + " "
                                + after.result().text(),
                        Ink.OUTPUT))
                .toList();
    }
}
