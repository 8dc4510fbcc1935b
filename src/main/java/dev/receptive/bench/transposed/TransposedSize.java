package dev.receptive.bench.transposed;

import dev.receptive.bench.Formula;
import dev.receptive.bench.Notation;
import dev.receptive.figure.Inked;
import dev.receptive.scene.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * How large the output of a transposed convolution is, and why: in letters, then with the live numbers. Source: PyTorch,
 * {@code torch.nn.ConvTranspose2d}; the letters are those of the books.
 */
final class TransposedSize {

    private TransposedSize() {}

    /** One axis, or both where they differ. */
    static List<Formula> formulas(StampLane rows, StampLane columns, Notation notation) {
        List<Formula> formulas = new ArrayList<>(axis("H", rows, notation));
        if (!rows.equals(columns)) {
            formulas.addAll(axis("W", columns, notation));
        }
        return formulas;
    }

    private static List<Formula> axis(String name, StampLane lane, Notation notation) {
        return switch (notation) {
            case PYTORCH -> pyTorch(name, lane);
            case D2L ->
                book("n", "s", kernel("k", "d", lane), "p", d2l(lane), lane, name.equals("H") ? "n = H: " : "n = W: ");
            case WFPS -> book(name, "S", kernel("F", "D", lane), padding(lane, "P"), stanford(lane), lane, "");
            case WKPS -> book(name, "S", kernel("K", "D", lane), padding(lane, "P"), stanford(lane), lane, "");
        };
    }

    private static List<Formula> pyTorch(String name, StampLane lane) {
        String cut = lane.before() == lane.cutAfter() ? "2·" + lane.before() : lane.before() + " − " + lane.cutAfter();
        String letters = lane.before() == lane.cutAfter() ? "2·p" : "p₀ − p₁";
        return List.of(
                letters("(" + name + " − 1)·s − " + letters + " + d·(k − 1) + op + 1"),
                Formula.of(
                        plain("("),
                        input(lane),
                        plain(" − 1)·" + lane.stride() + " − " + cut + " + " + lane.dilation() + "·("),
                        new Inked(Integer.toString(lane.kernel()), Ink.KERNEL),
                        plain(" − 1) + " + lane.extra() + " + 1 = "),
                        output(lane)));
    }

    /** With a kernel as wide as it spans; what a book has no letter for is left out where it is nothing. */
    private static List<Formula> book(
            String name, String stride, String kernel, String padding, String cut, StampLane lane, String before) {
        String extra = lane.extra() > 0 ? " + op" : "";
        return List.of(
                letters(before + stride + "·(" + name + " − 1) + " + kernel + " − " + padding + extra),
                Formula.of(
                        plain(lane.stride() + "·("),
                        input(lane),
                        plain(" − 1) + "),
                        spread(lane),
                        plain(" − " + cut + (lane.extra() > 0 ? " + " + lane.extra() : "") + " = "),
                        output(lane)));
    }

    private static String kernel(String letter, String dilation, StampLane lane) {
        return lane.dilation() > 1 ? "(" + dilation + "·(" + letter + " − 1) + 1)" : letter;
    }

    private static String d2l(StampLane lane) {
        return Integer.toString(lane.before() + lane.cutAfter());
    }

    private static String padding(StampLane lane, String letter) {
        return lane.before() == lane.cutAfter() ? "2·" + letter : letter + "₀ − " + letter + "₁";
    }

    private static String stanford(StampLane lane) {
        return lane.before() == lane.cutAfter() ? "2·" + lane.before() : lane.before() + " − " + lane.cutAfter();
    }

    private static Formula letters(String text) {
        return Formula.of(new Inked(text, Ink.MUTED));
    }

    private static Inked plain(String text) {
        return new Inked(text, Ink.TEXT);
    }

    private static Inked input(StampLane lane) {
        return new Inked(Integer.toString(lane.inputs()), Ink.INPUT);
    }

    private static Inked spread(StampLane lane) {
        String text = lane.dilation() > 1
                ? "(" + lane.dilation() + "·(" + lane.kernel() + " − 1) + 1)"
                : Integer.toString(lane.kernel());
        return new Inked(text, Ink.KERNEL);
    }

    private static Inked output(StampLane lane) {
        return new Inked(Integer.toString(lane.outputs()), Ink.OUTPUT);
    }
}
