package dev.receptive.bench.convolution;

import dev.receptive.bench.ArrayText;
import dev.receptive.bench.Border;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Window2d;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Another experiment that differs in one thing, and whose outputs stand at the same places: what is compared.
 *
 * @param kind in what it differs
 */
record Comparison(Contrast kind, ConvolutionExperiment other) {

    /** In what two experiments differ. */
    enum Contrast {
        /** The kernel is not turned. */
        TURN(Aid.COMPARE, Tensors.PLAIN, "compared."),
        /** Padding that Keras chooses, where for PyTorch it is given: as much on every side. */
        SAME(Aid.COMPARE_SAME, Tensors.SIDES, "compared.same.");

        private final Aid aid;
        private final String output;
        private final String words;

        Contrast(Aid aid, String output, String words) {
            this.aid = aid;
            this.output = output;
            this.words = words;
        }

        /** What the tensors of the other are called that are not those of the convolution, by what they are to itself. */
        private Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            names.put(Tensors.OUTPUT, output);
            names.put(Tensors.SUM, output + "-sum");
            names.put(Tensors.PARTIAL, output + "-partial");
            if (this == SAME) {
                names.put(Tensors.INPUT, Tensors.AROUND);
            }
            return names;
        }

        /** What its words begin with. */
        String words() {
            return words;
        }

        /** What a tensor of the other is called beside the convolution. */
        String beside(String own) {
            return names().getOrDefault(own, own);
        }

        /** A number of the other, likewise. */
        Spot beside(Spot own) {
            return named(beside(own.tensor()), own);
        }

        /** What a number of the other is to itself; nothing for one of the convolution. */
        Optional<Spot> own(Spot beside) {
            return names().entrySet().stream()
                    .filter(name -> beside.isIn(name.getValue()))
                    .map(name -> named(name.getKey(), beside))
                    .findFirst();
        }

        private static Spot named(String tensor, Spot spot) {
            return new Spot(tensor, spot.channel(), spot.row(), spot.column());
        }
    }

    /** What is asked to be compared, number by number; nothing where a number is to be guessed. */
    static Optional<Comparison> asked(ConvolutionExperiment now) {
        for (Contrast kind : Contrast.values()) {
            if (now.aids().has(kind.aid) && can(now, kind)) {
                return of(now, kind);
            }
        }
        return Optional.empty();
    }

    /** Whether there is something to compare with. */
    static boolean can(ConvolutionExperiment now, Contrast kind) {
        return of(now, kind).isPresent();
    }

    private static Optional<Comparison> of(ConvolutionExperiment now, Contrast kind) {
        if (now.input().levels() || now.aids().has(Aid.HIDE) || now.geometry().flip() != (kind == Contrast.TURN)) {
            return Optional.empty();
        }
        return kind == Contrast.TURN ? Optional.of(new Comparison(kind, now.withFlip(false))) : sides(now);
    }

    /**
     * Keras chooses for {@code same} what makes the output ⌈input / stride⌉ in size, and puts an odd row below. PyTorch has no
     * {@code same} with a stride; there one gives {@code (kernel − 1) // 2}, which stands on both sides. Nothing where both are
     * alike, or come to outputs of another size; nor with a dilation, which Keras refuses beside a stride.
     */
    private static Optional<Comparison> sides(ConvolutionExperiment now) {
        Window2d window = now.window();
        boolean chosen = now.geometry().border().kind() == Border.Kind.SAME
                && now.geometry().mode() == PaddingMode.ZEROS
                && window.dilation().equals(Extent.ONE);
        Extent kernel = window.kernel();
        Padding both = Padding.of((kernel.height() - 1) / 2, (kernel.width() - 1) / 2);
        boolean fits = now.input().height() + 2 * both.top() >= kernel.height()
                && now.input().width() + 2 * both.left() >= kernel.width();
        if (!chosen || !fits || both.equals(window.padding())) {
            return Optional.empty();
        }
        ConvolutionExperiment other = now.withBorder(Border.of(both));
        return size(other).equals(size(now)) ? Optional.of(new Comparison(Contrast.SAME, other)) : Optional.empty();
    }

    private static Extent size(ConvolutionExperiment experiment) {
        Window2d window = experiment.window();
        return new Extent(
                window.rows(experiment.input().height()).outputs(),
                window.columns(experiment.input().width()).outputs());
    }

    /** How Keras is asked for the padding that it chooses. */
    String chosen() {
        return arguments("strides", "") + ", padding=\"same\"";
    }

    /** How PyTorch is given the other padding. */
    String given() {
        Padding sides = other.window().padding();
        return arguments("stride", ArrayText.argument("padding", sides.top(), sides.left(), -1));
    }

    private String arguments(String stride, String more) {
        return (ArrayText.argument(stride, other.window().stride()) + more).substring(", ".length());
    }
}
